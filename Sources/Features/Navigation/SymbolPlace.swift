// A symbol and where it stands.

internal import Corpus
internal import Syntax
public import Text

/// A symbol and the bytes it takes up.
public struct SymbolPlace: Hashable, Sendable {
  public var symbol: Symbol
  public var range: TextRange
}
