// A statement without anybody who makes it.

internal import Corpus
internal import Syntax
internal import Text

enum MissingHolder: FileRule {
  static let page = RulePage(
    "missing-holder",
    .error,
    .statements,
    "A statement has no holder.",
    why: "A stance is always somebody's. Dossier ignores the item until it has a holder.",
    wrong: "[Not now]{<<-rejects>> #talks}, the Minister said.",
    right: "[Not now]{@minister -rejects #talks}, the Minister said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.missingHolder) {
      list.report(
        problem.range,
        "whose stance is this? Write `@who +verb #what`; `@article` is the article's own voice"
      )
    }
  }
}
