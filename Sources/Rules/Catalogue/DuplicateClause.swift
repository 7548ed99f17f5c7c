// A clause, variable or note given twice.

internal import Corpus
internal import Syntax
internal import Text

enum DuplicateClause: FileRule {
  static let page = RulePage(
    "duplicate-clause",
    .error,
    .statements,
    fix: true,
    "A clause, a variable or a note stands twice in one item.",
    why: "The first stands and the second is passed over. Several values of one clause are set apart by commas.",
    wrong: "[Not now]{@minister -rejects #talks to @us <<to @japan>>}, the Minister said.",
    right: "[Not now]{@minister -rejects #talks to @us}, the Minister said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.duplicateClause) {
      var related: [RelatedPlace] = []
      if let first = problem.related {
        related = [RelatedPlace(path: nil, range: first, message: "the one that stands")]
      }
      list.tell(
        problem.range,
        "`\(problem.detail)` stands already; this one is passed over: join the two with a comma, or drop one",
        related: related,
        fixes: [
          Fix(
            "Leave the second out",
            isSafe: false,
            TextEdit(TextRange(file.tree.spaceStart(before: problem.range.start), problem.range.end), "")
          )
        ]
      )
    }
  }
}
