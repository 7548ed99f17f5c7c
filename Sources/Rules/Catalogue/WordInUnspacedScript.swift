// A bare word tagged in a script that sets no spaces.

internal import Corpus
internal import Syntax
internal import Text

enum WordInUnspacedScript: FileRule {
  static let page = RulePage(
    "word-in-unspaced-script",
    .error,
    .syntax,
    "A single word is tagged without brackets in a script that has no spaces between words.",
    why: "Nobody can tell where the word begins, so Dossier ignores the tag.",
    wrong: "首相は <<東京>>{@tokyo} で話した。",
    right: "首相は [東京]{@tokyo} で話した。"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.wordInUnspacedScript) {
      list.report(
        problem.range,
        "this script has no spaces between words, so nobody can tell where the word begins: put `[` and `]` around it"
      )
    }
  }
}
