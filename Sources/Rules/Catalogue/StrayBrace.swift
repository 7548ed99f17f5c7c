// A closing brace without an opening one.

internal import Corpus
internal import Syntax
internal import Text

enum StrayBrace: FileRule {
  static let page = RulePage(
    "stray-brace",
    .warning,
    .syntax,
    fix: true,
    "A `}` closes nothing.",
    why: "Dossier reads it as text, but probably a `{` was lost.",
    wrong: "The Minister <<}>> said so.",
    right: "The Minister \\} said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    lazy var isPinned = file.tree.textIsPinned
    for problem in file.problems(.strayBrace) {
      list.report(
        problem.range,
        "this `}` closes nothing and is read as text: write `\\}` if that is what you mean",
        fixes: [Fix("Write it as text", isSafe: isPinned, TextEdit(TextRange(at: problem.range.start), "\\"))]
      )
    }
  }
}
