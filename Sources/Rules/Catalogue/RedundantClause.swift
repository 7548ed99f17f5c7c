// A clause that says what holds without it.

internal import Corpus
internal import Syntax
internal import Text

enum RedundantClause: FileRule {
  static let page = RulePage(
    "redundant-clause", .hint, .hygiene, fix: true,
    "A clause says what holds without it: `on` the header's date, or `via @article`.",
    why: "What is the rule need not be said; what is said stands out.",
    wrong: "-- a.article --\non: 1993-04-16\n---\n[No limits]{@us -rejects #quotas <<on 1993-04-16>>}, they said.\n",
    right: "-- a.article --\non: 1993-04-16\n---\n[No limits]{@us -rejects #quotas}, they said.\n")

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    let tree = file.tree
    let standard = file.facts.defaultDate.map { tree.string($0.range) }
    guard !file.facts.statements.isEmpty else { return }
    for (index, node) in tree.nodes.enumerated() where node.kind == .clause {
      let says: Bool
      switch ClauseKey(tree, index) {
      case .on: says = standard != nil && value(.dateText, of: index, tree) == [standard ?? ""]
      case .via: says = value(.actor, of: index, tree) == ["@article"]
      case .to, .because, .if, .unless, .as, nil: says = false
      }
      guard says else { continue }
      list.tell(
        node.range, "this holds without being said",
        fixes: [Fix("Leave the clause out", TextEdit(TextRange(node.range.start - 1, node.range.end), ""))])
    }
  }

  private static func value(_ kind: SyntaxKind, of clause: Int, _ tree: SyntaxTree) -> [String] {
    tree.children(of: clause).filter { tree.nodes[$0].kind == kind }.map { tree.string(tree.nodes[$0].range) }
  }
}
