// An item of a tag, or a line of the foot, that cannot be read.

internal import Corpus
internal import Syntax
internal import Text

enum MalformedItem: FileRule {
  static let page = RulePage(
    "malformed-item",
    .error,
    .syntax,
    "An item of a tag, or a line of the foot, is not as the language has it.",
    why: "It says nothing; the other items of its tag stand.",
    wrong: "[Not now]{@minister <<rejects>> #talks}, the Minister said.",
    right: "[Not now]{@minister -rejects #talks}, the Minister said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.tree.problems where problem.kind == .malformedItem || problem.kind == .malformedFootLine {
      list.tell(problem.range, "this cannot be read: \(problem.detail)")
    }
  }
}
