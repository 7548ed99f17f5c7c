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

  /// A mark in the place of a curly one, else at the end of the item, where the item then says something: only its writer
  /// knows where the words end.
  private static func fixes(_ item: TextRange?, _ tree: SyntaxTree) -> [Fix] {
    guard let item else { return [] }
    let isInFoot = tree.foot.map { $0.start <= item.start } ?? false
    let edits = curly(item, tree).map { TextEdit($0, "\"") } + [TextEdit(TextRange(at: item.end), "\"")]
    let edit = edits.first { edit in
      let fixed =
        tree.string(TextRange(item.start, edit.range.start)) + "\"" + tree.string(TextRange(edit.range.end, item.end))
      return isInFoot ? TagReading.reads(statement: fixed) : TagReading.reads(tag: fixed)
    }
    return edit.map { [Fix("Close the string", isSafe: false, $0)] } ?? []
  }

  /// The last quotation mark at the end of an item, and the first within it, where they are none of the language: `“ask
  /// Ben"`.
  private static func curly(_ item: TextRange, _ tree: SyntaxTree) -> [TextRange] {
    var found: [TextRange] = []
    if let last = tree.bytes.codePoint(before: Int(item.end)), last.start > Int(item.start) {
      if last.scalar != "\"", last.scalar.isQuotation { found.append(TextRange(last.start, last.end)) }
    }
    var index = Int(item.start)
    while index < Int(item.end), let point = tree.bytes.codePoint(at: index) {
      if point.scalar != "\"", point.scalar.isQuotation {
        found.append(TextRange(point.start, point.end))
        break
      }
      index = point.end
    }
    return found
  }
}
