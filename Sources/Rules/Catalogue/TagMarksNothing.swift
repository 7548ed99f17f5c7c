// A tag with no word or span before it.

internal import Corpus
internal import Syntax
internal import Text

enum TagMarksNothing: FileRule {
  static let page = RulePage(
    "tag-marks-nothing",
    .error,
    .syntax,
    "A tag does not follow a word or a span.",
    why:
      "A tag marks what comes directly before its brace. With white space between, it marks nothing and is read as text.",
    wrong: "The Minister <<{@minister}>> said so.",
    right: "The Minister{@minister} said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.tagMarksNothing) {
      list.report(
        problem.range,
        "this tag marks nothing: put it directly after a word, or after `]`; write `\\{` if the brace is text"
      )
    }
  }
}
