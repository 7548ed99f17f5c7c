// A quotation mark in a tag that nothing closes.

internal import Corpus
internal import Syntax
internal import Text

enum UnclosedString: FileRule {
  static let page = RulePage(
    "unclosed-string",
    .error,
    .syntax,
    fix: true,
    "A `\"` in a tag is not closed inside the tag.",
    why: "The tag still ends at its brace, but Dossier ignores the item with the quotation mark.",
    wrong: "The Minister{@minister note <<\">>a new one} said so.",
    right: "The Minister{@minister note \"a new one\"} said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.unclosedString) {
      list.report(
        problem.range,
        "this `\"` is not closed inside its tag, so the item is ignored: add the closing quotation mark",
        fixes: fixes(problem.related, file.tree)
      )
    }
  }

  /// A mark at the end of the item, where the item then says something: only its writer knows where the words end.
  private static func fixes(_ item: TextRange?, _ tree: SyntaxTree) -> [Fix] {
    guard let item else { return [] }
    let fixed = tree.string(item) + "\""
    let isInFoot = tree.foot.map { $0.start <= item.start } ?? false
    guard isInFoot ? TagReading.reads(statement: fixed) : TagReading.reads(tag: fixed) else { return [] }
    return [Fix("Close the string", isSafe: false, TextEdit(TextRange(at: item.end), "\""))]
  }
}
