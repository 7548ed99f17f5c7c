// A run of bytes of one kind.

public import Text

/// A run of bytes of one kind. It may take several lines.
public struct Token: Hashable, Sendable {
  public var range: TextRange
  public var type: TokenType
  public var modifiers: TokenModifiers
}
