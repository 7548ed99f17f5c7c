// A statement without anything that is judged.

internal import Corpus
internal import Syntax
internal import Text

enum MissingTarget: FileRule {
  static let page = RulePage(
    "missing-target",
    .error,
    .statements,
    "A statement has no target.",
    why: "A stance is for or against something. Dossier ignores the item until it has a target.",
    wrong: "[Not now]{<<@minister -rejects>>}, the Minister said.",
    right: "[Not now]{@minister -rejects #talks}, the Minister said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.missingTarget) {
      list.report(problem.range, "for or against what? Put an issue, an actor or a `^label` behind the verb")
    }
  }
}
