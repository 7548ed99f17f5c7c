// From a tree to the words in it that end findings.

internal import Syntax
internal import Text

/// Reads what a tree's `allow` words end. To be asked only where there are any.
struct AllowanceReader {
  let tree: SyntaxTree
  let marks: [Mark]

  /// nil where the tree has none.
  init?(_ tree: SyntaxTree) {
    guard tree.nodes.contains(where: { $0.kind == .allowance }) else { return nil }
    self.tree = tree
    marks = tree.marks.filter(\.speaks)
  }

  /// In the order of the file.
  var all: [Allowance] {
    tree.nodes.indices.filter { tree.nodes[$0].kind == .allowance }.flatMap { node -> [Allowance] in
      let path = tree.path(at: tree.nodes[node].range.start)
      guard let item = path.last(where: { tree.nodes[$0].kind.isItem }), tree.nodes[item].kind != .malformed,
        let (places, others) = reach(of: item, path)
      else { return [] }
      return tree.children(of: node).filter { tree.nodes[$0].kind == .bareValue }.map {
        let range = tree.nodes[$0].range
        let deletions = deletions(of: $0, in: node, item, path)
        return Allowance(
          code: tree.string(range),
          range: range,
          places: places,
          others: others,
          deletions: deletions.ranges,
          isCut: deletions.isCut
        )
      }
    }
  }

  private func reach(of item: Int, _ path: [Int]) -> (places: [TextRange], others: [TextRange])? {
    if let line = path.first(where: { tree.nodes[$0].kind == .footLine }) {
      let spans = spans(labelledBy: line)
      return ([tree.nodes[line].range] + spans.map(\.whole), spans.flatMap { inner($0) + others($0, but: line) })
    }
    guard let tag = path.first(where: { tree.nodes[$0].kind == .tag }),
      let mark = marks.first(where: { Int($0.tag) == tag })
    else { return nil }
    let own = path.first { tree.nodes[$0].kind == .labelled } ?? item
    // Of a statement with a label, also the other words that carry it.
    let spans = own == item ? [] : spans(labelledBy: own).filter { $0.tag != mark.tag }
    return (
      [mark.whole] + spans.map(\.whole),
      inner(mark) + others(mark, but: own) + spans.flatMap { inner($0) + others($0, but: own) }
    )
  }

  /// The marks whose tag has the label that a line of the foot or a statement begins with.
  private func spans(labelledBy node: Int) -> [Mark] {
    guard let label = label(of: node) else { return [] }
    return marks.filter { mark in
      tree.children(of: Int(mark.tag)).contains { tree.nodes[$0].kind == .labelUse && self.label(of: $0) == label }
    }
  }

  private func label(of node: Int) -> String? {
    tree.children(of: node).first { tree.nodes[$0].kind == .label }.map { tree.string(tree.nodes[$0].range) }
  }

  /// The marks within the words of a mark, with their tags.
  private func inner(_ mark: Mark) -> [TextRange] {
    marks.filter { $0.tag != mark.tag && mark.words.encloses($0.whole) }.map(\.whole)
  }

  /// The items of a tag but for one, and but for the uses of its label.
  private func others(_ mark: Mark, but own: Int) -> [TextRange] {
    let label = label(of: own)
    return tree.children(of: Int(mark.tag)).filter { item in
      guard item != own, tree.nodes[item].kind.isComposite else { return false }
      return label == nil || tree.nodes[item].kind != .labelUse || self.label(of: item) != label
    }.map { tree.nodes[$0].range }
  }
}
