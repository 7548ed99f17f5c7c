// What can be folded away: header and foot, paragraphs, definitions, comments of several lines.

public import Syntax
internal import Text

/// Folding ranges.
public enum Folding {
  /// The parts of more than one line, in the order of the file; an outer one before what it holds. At most so many: where
  /// there are more, header and foot stay, then those that stand first.
  public static func parts(of tree: SyntaxTree, atMost most: Int = .max) -> [FoldedPart] {
    var parts: [FoldedPart] = []
    func add(_ kind: FoldedPart.Kind, _ start: TextOffset, _ end: Int) {
      let range = TextRange(start, TextOffset(clamping: tree.contentEnd(before: end)))
      if isOfSeveralLines(range, tree) { parts.append(FoldedPart(kind: kind, range: range)) }
    }
    if !tree.isCodebook { add(.header, tree.header.start, tree.headerContentEnd) }
    if let foot = tree.foot { add(.foot, foot.start, lastContent(of: foot, tree)) }
    for node in tree.nodes where node.kind == .definition { add(.definition, node.range.start, Int(node.range.end)) }
    for range in comments(tree) { add(.comment, range.start, Int(range.end)) }
    for range in tree.paragraphs { add(.paragraph, range.start, Int(range.end)) }
    if parts.count > most {
      let outer = parts.filter { $0.kind == .header || $0.kind == .foot }
      let inner = parts.filter { $0.kind != .header && $0.kind != .foot }.sorted { $0.range < $1.range }
      parts = Array((outer + inner).prefix(max(most, 0)))
    }
    return parts.sorted { $0.range < $1.range }
  }

  /// The runs of lines that are comments.
  private static func comments(_ tree: SyntaxTree) -> [TextRange] {
    var runs: [TextRange] = []
    for node in tree.nodes where node.kind == .comment {
      if let last = runs.last, last.end == node.range.start {
        runs[runs.count - 1].end = node.range.end
      } else {
        runs.append(node.range)
      }
    }
    return runs
  }

  /// Where the last line of the foot that is not blank ends.
  private static func lastContent(of foot: TextRange, _ tree: SyntaxTree) -> Int {
    guard let node = tree.children(of: 0).first(where: { tree.nodes[$0].kind == .foot }) else { return Int(foot.end) }
    let last = tree.children(of: node).filter { tree.nodes[$0].kind != .blank }.last
    return last.map { Int(tree.nodes[$0].range.end) } ?? Int(foot.start)
  }

  private static func isOfSeveralLines(_ range: TextRange, _ tree: SyntaxTree) -> Bool {
    tree.bytes[range.clamped(to: tree.bytes.count).indices].contains(0x0A)
  }
}
