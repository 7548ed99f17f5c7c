// A property of a definition, as a view of its nodes.

public import Text

/// An indented `key: value`.
public struct PropertyView: Hashable, Sendable {
  public var key: TextRange
  /// The value as written, trimmed.
  public var value: TextRange
  /// The values of a list (`also`, `role`, `in`, `values`); empty for other keys.
  public var parts: [PartView]
  /// The line with its line end.
  public var line: TextRange
}
