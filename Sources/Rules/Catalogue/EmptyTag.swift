// A tag that says nothing.

internal import Corpus
internal import Syntax
internal import Text

enum EmptyTag: FileRule {
  static let page = RulePage(
    "empty-tag",
    .error,
    .syntax,
    fix: true,
    "A tag is empty.",
    why: "It is left out of the text and says nothing; often something was to be filled in.",
    wrong: "The Minister<<{}>> said so.",
    right: "The Minister said so."
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    for problem in file.problems(.emptyTag) {
      list.tell(
        problem.range,
        "this tag is empty: fill it in, or leave it out",
        fixes: [Fix("Leave the tag out", TextEdit(problem.range, ""))]
      )
    }
  }
}
