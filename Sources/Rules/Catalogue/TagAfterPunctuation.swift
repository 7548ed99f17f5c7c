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
    isSafe: true,
    "A tag follows a punctuation mark, so the mark becomes part of the tagged words.",
    why: "`Tokyo,` is not a name. A full stop may be part of the word (`U.S.`), so Dossier accepts it.",
    wrong: "In Tokyo<<,>>{@japan} nobody spoke.",
    right: "In Tokyo{@japan}, nobody spoke."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.tagAfterPunctuation) {
      guard let tag = problem.related else { continue }
      let mark = file.tree.string(problem.range)
      list.report(
        problem.range,
        "the tag also marks the `\(mark)`: put the tag before it",
        fixes: fix(tag, file.tree).map { [$0] } ?? []
      )
    }
  }

  /// Moves the whole run of marks, `?!`, with the backslashes that belong to them. A tag that another follows must first
  /// be joined with it: the mark would come between them.
  private static func fix(_ tag: TextRange, _ tree: SyntaxTree) -> Fix? {
    if Int(tag.end) < tree.bytes.count, tree.bytes[Int(tag.end)] == 0x7B { return nil }
    let marks = TextRange(runStart(before: Int(tag.start), tree.bytes), Int(tag.start))
    return Fix(
      "Put the tag before the punctuation mark",
      TextEdit(marks, ""),
      TextEdit(TextRange(at: tag.end), tree.string(marks))
    )
  }

  private static func runStart(before end: Int, _ bytes: [UInt8]) -> Int {
    var start = end
    while start > 0 {
      var mark = start - 1
      while mark > 0, bytes[mark] & 0xC0 == 0x80 { mark -= 1 }
      switch String(decoding: bytes[mark..<start], as: UTF8.self) {
      case ",", ";", ":", "!", "?", "\u{2026}", "\u{060C}", "\u{061B}", "\u{061F}": break
      default: return start
      }
      var backslashes = mark
      while backslashes > 0, bytes[backslashes - 1] == 0x5C { backslashes -= 1 }
      start = mark - (mark - backslashes) % 2
    }
    return start
  }
}
