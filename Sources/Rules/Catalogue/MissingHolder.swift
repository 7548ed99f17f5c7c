// A statement without anybody who makes it.

internal import Corpus
internal import Syntax
internal import Text

enum MissingHolder: FileRule {
  static let page = RulePage(
    "missing-holder",
    .error,
    .statements,
    "A statement does not say whose stand it is.",
    why: "A stand is somebody's. The item says nothing until it has a holder.",
    wrong: "[Not now]{<<-rejects>> #talks}, the Minister said.",
    right: "[Not now]{@minister -rejects #talks}, the Minister said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.missingHolder) {
      list.tell(
        problem.range,
        "who takes this stand? A statement is `@who +verb #what`; `@article` is the article's own voice"
      )
    }
  }
}
