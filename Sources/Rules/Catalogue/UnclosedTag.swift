// A brace that nothing closes.

internal import Corpus
internal import Syntax
internal import Text

enum UnclosedTag: FileRule {
  static let page = RulePage(
    "unclosed-tag",
    .error,
    .syntax,
    "A `{` is not closed in its paragraph.",
    why: "Without its `}` nobody can tell where the tag ends, so Dossier reads the brace as text.",
    wrong: "The Minister<<{>>@minister said so.",
    right: "The Minister{@minister} said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.unclosedTag) {
      list.report(
        problem.range,
        "this `{` is not closed before the paragraph ends: close the tag with `}`, or write `\\{` if the brace is text"
      )
    }
  }
}
