// A symbol and where it stands.

public import Text

/// A symbol and the bytes it takes up.
public struct SymbolPlace: Hashable, Sendable {
  public var symbol: Symbol
  public var range: TextRange
}
