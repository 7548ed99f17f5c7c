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
    "A tag stands behind a `]` whose `[` is missing in its paragraph.",
    why: "The words that the tag marks have no beginning, so bracket and tag are read as text.",
    wrong: "The Prime Minister<<]>>{@miyazawa} said so.",
    right: "The Prime Minister{@miyazawa} said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.unmatchedBracket) {
      var fix = Fix(
        "Leave the bracket out: the tag marks the word before it",
        isSafe: false,
        TextEdit(problem.range, "")
      )
      fix.effect = .removesMarkup([problem.range, problem.related ?? problem.range])
      list.tell(
        problem.range,
        "no `[` stands open for this `]`: put one before the first of the words that are meant",
        fixes: [fix]
      )
    }
  }
}
