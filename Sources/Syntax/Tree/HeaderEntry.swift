// An entry of a header, as a view of its nodes.

public import Text

/// `key: value` at the margin of a header.
public struct HeaderEntry: Hashable, Sendable {
  /// The key as written, without white space around it.
  public var key: TextRange
  /// The value as written, trimmed; empty, behind the colon, where nothing stands.
  public var value: TextRange
  /// The values of a list (`statuses`); empty for other keys.
  public var parts: [TextRange] = []
  /// The line with its line end.
  public var line: TextRange
}
