// Many tags put at once into a text that has none.

public import Text

/// The edits that put tags into an article whose text has no markup but escapes, as `escapedBody` writes it.
///
/// Words that are a word alone get a tag behind them, all others brackets. A bracket of the text whose partner stands on the
/// other side of a new bracket is escaped, and so is a backslash that would escape a new one.
public struct BodyTagging: Sendable {
  /// One for each place, in the order of the places.
  public let edits: [TextEdit]
  /// The places, in what was given, of tags without words, over a blank line, or that cross another.
  public let refused: [Int]

  public init(_ tree: SyntaxTree, _ tags: [SpanTag]) {
    var writer = BodyTagWriter(tree)
    (edits, refused) = writer.write(tags)
  }
}
