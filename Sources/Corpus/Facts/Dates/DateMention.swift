// Words and the date that they are.

public import Text

/// Words that are a date.
public struct DateMention: Hashable, Sendable {
  public var words: TextRange
  public var item: TextRange
  public var when: When
}
