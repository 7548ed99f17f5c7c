// Two tags behind one another.

internal import Corpus
internal import Syntax
internal import Text

enum TagAfterTag: FileRule {
  static let page = RulePage(
    "tag-after-tag",
    .error,
    .syntax,
    fix: true,
    "A tag stands straight behind another.",
    why: "The second has nothing left to mark and is read as text. Items of one tag are set apart by `;`.",
    wrong: "Friday{1993-04-16}<<{note \"Good Friday was a week before\"}>> it was.",
    right: "Friday{1993-04-16; note \"Good Friday was a week before\"} it was."
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    for problem in file.problems(.tagAfterTag) {
      list.tell(
        problem.range,
        "a tag stands behind another and is read as text: join them with `;`",
        fixes: [Fix("Join the tags", TextEdit(TextRange(problem.range.start - 1, problem.range.start + 1), "; "))]
      )
    }
  }
}
