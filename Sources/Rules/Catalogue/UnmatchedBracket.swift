// A tag behind a `]` that closes nothing.

internal import Corpus
internal import Syntax
internal import Text

enum UnmatchedBracket: FileRule {
  static let page = RulePage(
    "unmatched-bracket",
    .error,
    .syntax,
    fix: true,
    "A tag follows a `]` that has no `[` in its paragraph.",
    why: "Nobody can tell where the marked words begin, so Dossier reads bracket and tag as text.",
    wrong: "The Prime Minister<<]>>{@miyazawa} said so.",
    right: "The Prime Minister{@miyazawa} said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.unmatchedBracket) {
      var fix = Fix(
        "Delete the bracket, so that the tag marks the word before it",
        isSafe: false,
        TextEdit(problem.range, "")
      )
      fix.effect = .removesMarkup([problem.range, problem.related ?? problem.range])
      list.report(
        problem.range,
        "no `[` is open for this `]`: put one before the first of the words to mark",
        fixes: [fix]
      )
    }
  }
}
