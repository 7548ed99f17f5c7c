// A tag of the text and the words that it marks.

public import Text

/// A tag and what it marks.
public struct Mark: Hashable, Sendable {
  /// The marked words: what stands between the brackets, or the bare word.
  public var words: TextRange
  /// The marked words with brackets, if any, and tag.
  public var whole: TextRange
  /// The index of the tag's node.
  public var tag: Int32
  /// The paragraph, from 0, of the article's text.
  public var paragraph: Int32
  /// Whether a pair of brackets stands around the words.
  public var isSpan: Bool
  /// Whether the tag may speak: false for one on a bare word in a script without spaces.
  public var speaks: Bool
}
