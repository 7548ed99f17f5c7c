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
    isSafe: true,
    "A clause repeats the default: `on` with the header's date, or `via @article`.",
    why: "Leave defaults out, so that the exceptions stand out.",
    wrong: "-- a.article --\non: 1993-04-16\n---\n[No limits]{@us -rejects #quotas <<on 1993-04-16>>}, they said.\n",
    right: "-- a.article --\non: 1993-04-16\n---\n[No limits]{@us -rejects #quotas}, they said.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.facts.statements.isEmpty else { return }
    let standard = file.facts.defaultDate.map { file.tree.string($0.range) }
    let repeated = Set(file.problems(.duplicateClause).compactMap(\.related))
    for statement in file.facts.statements {
      if statement.dateSource == .clause, let when = statement.when, file.tree.string(when.range) == standard {
        report(when.range, file.tree, repeated, &list)
      }
      let reporters = file.facts.uses(statement.uses).filter { $0.role == .reporter }
      if reporters.count == 1, let only = reporters.first, file.facts.handle(of: only) == .article {
        report(only.range, file.tree, repeated, &list)
      }
    }
  }

  /// Reports the clause around a value. One that its item repeats has no fix: the second would stand in its place.
  private static func report(
    _ value: TextRange,
    _ tree: SyntaxTree,
    _ repeated: Set<TextRange>,
    _ list: inout FindingList
  ) {
    var node = min(tree.firstNode(from: value.start), tree.nodes.count - 1)
    while node >= 0, tree.nodes[node].kind != .clause {
      if tree.nodes[node].kind.isItem { return }
      node -= 1
    }
    guard node >= 0 else { return }
    let range = tree.nodes[node].range
    let fix = Fix("Delete the clause", TextEdit(TextRange(tree.spaceStart(before: range.start), range.end), ""))
    list.report(range, "this clause repeats the default", fixes: repeated.contains(range) ? [] : [fix])
  }
}
