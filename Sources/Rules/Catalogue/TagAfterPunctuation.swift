// A bare word tagged together with the punctuation behind it.

internal import Corpus
internal import Syntax
internal import Text

enum TagAfterPunctuation: FileRule {
  static let page = RulePage(
    "tag-after-punctuation", .warning, .syntax, fix: true,
    "A tag stands behind a punctuation mark, which it marks with the word.",
    why: "`Tokyo,` is no name. A full stop is let be, since it may be the word's own: `U.S.`",
    wrong: "In <<Tokyo,{@japan}>> nobody spoke.",
    right: "In Tokyo{@japan}, nobody spoke.")

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    for problem in file.problems(.tagAfterPunctuation) {
      guard let word = problem.related else { continue }
      let text = file.tree.string(word)
      guard let mark = text.unicodeScalars.last else { continue }
      let place = TextRange(Int(word.end) - UTF8.width(mark), Int(word.end))
      list.tell(
        problem.range, "the tag marks the `\(mark)` with the word: put it before the mark",
        fixes: [
          Fix(
            "Put the tag before the mark", TextEdit(place, ""),
            TextEdit(TextRange(at: problem.range.end), String(mark)))
        ])
    }
  }
}
