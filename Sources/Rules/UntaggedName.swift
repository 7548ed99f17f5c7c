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

  /// Those of an article in their order; none of a codebook.
  static func all(in file: CheckedFile, _ scope: Scope) -> [UntaggedName] {
    guard !file.tree.isCodebook else { return [] }
    let search = NameSearch(scope, at: file.facts.defaultDate?.days)
    return search.untagged(in: ArticleText(file.tree)).map { words in
      UntaggedName(
        range: words.range,
        text: text(of: words.range, file.tree),
        handles: words.handles,
        tagging: Tagging(words.range, file.tree)
      )
    }
  }

  /// What words of an article say, each white space in them one space.
  static func text(of range: TextRange, _ tree: SyntaxTree) -> String {
    tree.plainText(of: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
