// A tag with no word or span before it.

internal import Corpus
internal import Syntax
internal import Text

enum TagMarksNothing: FileRule {
  static let page = RulePage(
    "tag-marks-nothing",
    .error,
    .syntax,
    "A tag has no word and no span before it.",
    why: "A tag marks what stands straight before its brace. With white space between, it marks nothing and is text.",
    wrong: "The Minister <<{@minister}>> said so.",
    right: "The Minister{@minister} said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.tagMarksNothing) {
      list.tell(
        problem.range,
        "this tag marks nothing: put it straight behind a word, or behind `]`; write `\\{` if the brace is text"
      )
    }
  }
}
