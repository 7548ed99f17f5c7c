// A name of an actor that no tag marks, and how it could be tagged.

internal import Corpus
internal import Syntax
internal import Text

struct UntaggedName {
  var range: TextRange
  /// The words, each white space in them one space.
  var text: String
  /// Whose name it is at the article's date; at least one.
  var handles: [Handle]
  /// nil where a tag would be read otherwise.
  var tagging: Tagging?

  init(_ words: NamedWords, _ tree: SyntaxTree) {
    range = words.range
    text = Self.text(of: words.range, tree)
    handles = words.handles
    tagging = Tagging(words.range, tree)
  }

  /// Those of an article in their order; none of a codebook.
  static func words(in file: FileCheck, _ scope: Scope) -> [NamedWords] {
    guard !file.tree.isCodebook else { return [] }
    return NameSearch(scope, at: file.facts.defaultDate?.days).untagged(in: file.articleText)
  }

  /// What words of an article say, each white space in them one space.
  static func text(of range: TextRange, _ tree: SyntaxTree) -> String {
    tree.plainText(of: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
