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
    isSafe: true,
    "A tag is empty.",
    why: "It records nothing. Often somebody meant to fill it in later.",
    wrong: "The Minister<<{}>> said so.",
    right: "The Minister said so."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    var spans: [TextRange: Mark]?
    for problem in file.problems(.emptyTag) {
      let known = spans ?? self.spans(file.tree)
      spans = known
      list.report(
        problem.range,
        "this tag is empty: fill it in, or delete it",
        fixes: [fix(problem.range, known[problem.range], file.tree)]
      )
    }
  }

  /// Takes the brackets with the tag. It is no safe fix where the word of another tag, behind this one or at the start of
  /// the span, would begin further to the left.
  private static func fix(_ tag: TextRange, _ span: Mark?, _ tree: SyntaxTree) -> Fix {
    let isSafe =
      !beginsTaggedWord(Int(tag.end), tree.bytes)
      && !(span.map { opensWithinWord(Int($0.whole.start), tree) && beginsTaggedWord(Int($0.words.start), tree.bytes) }
        ?? false)
    guard let span else { return Fix("Delete the tag", isSafe: isSafe, TextEdit(tag, "")) }
    return Fix(
      "Delete the tag and its brackets",
      isSafe: isSafe,
      TextEdit(TextRange(span.whole.start, span.words.start), ""),
      TextEdit(TextRange(span.words.end, tag.end), "")
    )
  }

  /// Whether a brace follows with no white space before it.
  private static func beginsTaggedWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let word = bytes[index...].prefix { $0 > 0x20 && $0 != 0x7B }
    return word.endIndex < bytes.count && bytes[word.endIndex] == 0x7B
  }

  /// Whether no white space stands before a bracket.
  private static func opensWithinWord(_ bracket: Int, _ tree: SyntaxTree) -> Bool {
    bracket > Int(tree.body.start) && tree.bytes[bracket - 1] > 0x20
  }

  /// The spans by the range of their tags.
  private static func spans(_ tree: SyntaxTree) -> [TextRange: Mark] {
    Dictionary(
      tree.marks.lazy.filter(\.isSpan).map { (TextRange($0.words.end + 1, $0.whole.end), $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
