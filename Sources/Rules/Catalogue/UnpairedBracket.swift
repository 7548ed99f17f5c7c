// A bracket without its match.

internal import Corpus
internal import Syntax
internal import Text

enum UnpairedBracket: FileRule {
  static let page = RulePage(
    "unpaired-bracket",
    .warning,
    .syntax,
    fix: true,
    "A bracket has no matching bracket in its paragraph.",
    why: "Dossier reads it as text, but probably the matching bracket or the tag was lost.",
    wrong: "The <<[>>Minister said so.",
    right: "The \\[Minister said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    lazy var isPinned = file.tree.textIsPinned
    for problem in file.problems(.unpairedBracket) {
      list.report(
        problem.range,
        "this bracket has no matching bracket in its paragraph and is read as text: write a `\\` before it if that is what you mean",
        fixes: [Fix("Write it as text", isSafe: isPinned, TextEdit(TextRange(at: problem.range.start), "\\"))]
      )
    }
  }
}
