// Labels that two sides gave to different statements.

internal import Corpus
internal import Syntax
internal import Text

enum LabelClashes {
  /// The two sides, with other names for the labels of one of them where both have added a label of one name and mean
  /// different statements by it. Which side keeps the name hangs on what they say alone.
  static func resolved(
    _ base: SyntaxTree,
    _ ours: SyntaxTree,
    _ theirs: SyntaxTree
  ) -> (ours: SyntaxTree, theirs: SyntaxTree) {
    let old = Set(Facts(base).labels.map(\.name))
    let (a, b) = (meanings(ours), meanings(theirs))
    let clashes = a.keys.filter { !old.contains($0) && b[$0] != nil && b[$0] != a[$0] }.sorted()
    if clashes.isEmpty { return (ours, theirs) }
    var used = old.union(a.keys).union(b.keys)
    var (here, there): ([String: String], [String: String]) = ([:], [:])
    for name in clashes {
      var number = 1
      while used.contains(String(number)) { number += 1 }
      used.insert(String(number))
      if (a[name] ?? "") < (b[name] ?? "") { there[name] = String(number) } else { here[name] = String(number) }
    }
    return (renamed(ours, here), renamed(theirs, there))
  }

  /// What each label of a file stands for: its statement and its words.
  private static func meanings(_ tree: SyntaxTree) -> [String: String] {
    let facts = Facts(tree)
    let map = TextMap(tree)
    var meanings: [String: String] = [:]
    for label in facts.labels { meanings[label.name] = meanings[label.name] ?? "" }
    for statement in facts.statements {
      guard let range = statement.label else { continue }
      let name = tree.string(TextRange(range.start + 1, range.end))
      let spans = facts.spans(statement).map { "\(map.byteOffset(of: $0.start))-\(map.byteOffset(of: $0.end))" }
      meanings[name] = "\(tree.string(statement.item)) \(spans.joined(separator: ","))"
    }
    return meanings
  }

  private static func renamed(_ tree: SyntaxTree, _ names: [String: String]) -> SyntaxTree {
    if names.isEmpty { return tree }
    var bytes = tree.bytes
    for node in tree.nodes.reversed() where node.kind == .label {
      let name = tree.string(TextRange(node.range.start + 1, node.range.end))
      guard let new = names[name] else { continue }
      bytes.replaceSubrange((Int(node.range.start) + 1)..<Int(node.range.end), with: new.utf8)
    }
    return SyntaxTree(article: bytes)
  }
}
