// A bare word tagged together with the punctuation behind it.

internal import Corpus
internal import Syntax
internal import Text

enum TagAfterPunctuation: FileRule {
  static let page = RulePage(
    "tag-after-punctuation",
    .warning,
    .syntax,
    fix: true,
    "A tag stands behind a punctuation mark, which it marks with the word.",
    why: "`Tokyo,` is no name. A full stop is let be, since it may be the word's own: `U.S.`",
    wrong: "In Tokyo<<,>>{@japan} nobody spoke.",
    right: "In Tokyo{@japan}, nobody spoke."
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    for problem in file.problems(.tagAfterPunctuation) {
      guard let tag = problem.related else { continue }
      let mark = file.tree.string(problem.range)
      list.tell(
        problem.range,
        "the tag marks the `\(mark)` with the word: put it before the mark",
        fixes: [
          Fix("Put the tag before the mark", TextEdit(problem.range, ""), TextEdit(TextRange(at: tag.end), mark))
        ]
      )
    }
  }
}
