// A name that was found in an article.

public import Text

/// Words of an article that are a name, and whose.
public struct NamedWords: Hashable, Sendable {
  /// In the file.
  public var range: TextRange
  /// Actors or issues that have the name at the article's date, each once, in the order of their definitions, an
  /// article's own first; of very many the first few.
  public var handles: [Handle]
  /// Whether a hyphen or a dash joins them with another word: `Japan` in `Japan-based`, `U.S.` in `U.S.–Japan ties`.
  public var isInCompound: Bool

  public init(range: TextRange, handles: [Handle], isInCompound: Bool = false) {
    self.range = range
    self.handles = handles
    self.isInCompound = isInCompound
  }
}
