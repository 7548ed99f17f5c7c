// Words and what they name.

public import Text

/// Words that name actors, an issue, or no actor (`not`).
public struct Mention: Hashable, Sendable {
  /// The marked words; of a mention in several parts the first of them: see `Facts.spans`.
  public var words: TextRange
  /// The item in the tag.
  public var item: TextRange
  /// Its handles in `Facts.uses`.
  public var uses: Range<Int32>
  public var paragraph: Int32
}
