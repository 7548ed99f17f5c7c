// A bare word tagged in a script that sets no spaces.

internal import Corpus
internal import Syntax
internal import Text

enum WordInUnspacedScript: FileRule {
  static let page = RulePage(
    "word-in-unspaced-script",
    .error,
    .syntax,
    "A bare word is tagged in a script that sets no spaces between words.",
    why: "Where the word begins cannot be seen. The tag is left out of the text and says nothing.",
    wrong: "首相は <<東京>>{@tokyo} で話した。",
    right: "首相は [東京]{@tokyo} で話した。"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.wordInUnspacedScript) {
      list.tell(
        problem.range,
        "this script sets no spaces, so the word's beginning is unknown: put `[` and `]` around it"
      )
    }
  }
}
