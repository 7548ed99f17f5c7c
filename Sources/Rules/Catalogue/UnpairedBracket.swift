// A bracket without its fellow.

internal import Corpus
internal import Syntax
internal import Text

enum UnpairedBracket: FileRule {
  static let page = RulePage(
    "unpaired-bracket",
    .warning,
    .syntax,
    fix: true,
    "A bracket has no fellow in its paragraph.",
    why: "It is text; but where an annotator wrote it, its fellow or its tag was probably lost.",
    wrong: "The <<[>>Minister said so.",
    right: "The \\[Minister said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    lazy var isPinned = file.tree.textIsPinned
    for problem in file.problems(.unpairedBracket) {
      list.tell(
        problem.range,
        "this bracket has no fellow in its paragraph and is text: write a `\\` before it if it is meant so",
        fixes: [Fix("Write it as text", isSafe: isPinned, TextEdit(TextRange(at: problem.range.start), "\\"))]
      )
    }
  }
}
