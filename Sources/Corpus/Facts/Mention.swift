// Words and what they name.

public import Text

/// Words that name actors, an issue, or no actor (`not`).
public struct Mention: Hashable, Sendable {
  public var words: TextRange
  /// The item in the tag.
  public var item: TextRange
  /// Its handles in `Facts.uses`.
  public var uses: Range<Int32>
  public var paragraph: Int32
}
