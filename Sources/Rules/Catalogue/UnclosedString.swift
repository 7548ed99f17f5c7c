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
    "A `\"` in a tag is not closed within the tag.",
    why: "The tag still ends at its brace, but the item that holds the mark is lost.",
    wrong: "The Minister{@minister note <<\">>a new one} said so.",
    right: "The Minister{@minister note \"a new one\"} said so."
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    for problem in file.problems(.unclosedString) {
      let end = problem.related?.end ?? problem.range.end
      list.tell(
        problem.range,
        "this `\"` is not closed within its tag, and the item is lost: close it, or write `\\\"`",
        fixes: [Fix("Close the string", TextEdit(TextRange(at: end), "\""))]
      )
    }
  }
}
