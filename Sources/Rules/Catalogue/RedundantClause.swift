// A clause that says what holds without it.

internal import Corpus
internal import Syntax
internal import Text

enum RedundantClause: FileRule {
  static let page = RulePage(
    "redundant-clause",
    .hint,
    .hygiene,
    fix: true,
    "A clause says what holds without it: `on` the header's date, or `via @article`.",
    why: "What is the rule need not be said; what is said stands out.",
    wrong: "-- a.article --\non: 1993-04-16\n---\n[No limits]{@us -rejects #quotas <<on 1993-04-16>>}, they said.\n",
    right: "-- a.article --\non: 1993-04-16\n---\n[No limits]{@us -rejects #quotas}, they said.\n"
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    let standard = file.facts.defaultDate.map { file.tree.string($0.range) }
    for statement in file.facts.statements {
      if statement.dateSource == .clause, let when = statement.when, file.tree.string(when.range) == standard {
        tell(when.range, file.tree, &list)
      }
      let reporters = file.facts.uses(statement.uses).filter { $0.role == .reporter }
      if reporters.count == 1, let only = reporters.first, file.facts.handle(of: only) == .article {
        tell(only.range, file.tree, &list)
      }
    }
  }

  /// Tells the clause around a value.
  private static func tell(_ value: TextRange, _ tree: SyntaxTree, _ list: inout FindingList) {
    guard let clause = tree.path(at: value.start).first(where: { tree.nodes[$0].kind == .clause }) else { return }
    let range = tree.nodes[clause].range
    list.tell(
      range,
      "this holds without being said",
      fixes: [Fix("Leave the clause out", TextEdit(TextRange(range.start - 1, range.end), ""))]
    )
  }
}
