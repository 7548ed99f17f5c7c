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
    "A clause, a variable or a note occurs twice in one item.",
    why: "Dossier uses the first and ignores the second. Separate several values of one clause by commas.",
    wrong: "[Not now]{@minister -rejects #talks to @us <<to @japan>>}, the Minister said.",
    right: "[Not now]{@minister -rejects #talks to @us}, the Minister said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.duplicateClause) {
      var related: [RelatedPlace] = []
      if let first = problem.related {
        related = [RelatedPlace(path: nil, range: first, message: "this one is used")]
      }
      list.report(
        problem.range,
        "`\(problem.detail)` occurs twice, and this second one is ignored: join the two with a comma, or delete one",
        related: related,
        fixes: [
          Fix(
            "Delete the second one",
            isSafe: false,
            TextEdit(TextRange(file.tree.spaceStart(before: problem.range.start), problem.range.end), "")
          )
        ]
      )
    }
  }
}
