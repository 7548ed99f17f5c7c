// A name that was found in an article.

public import Text

/// Words of an article that are a name, and whose.
public struct NamedWords: Hashable, Sendable {
  /// In the file.
  public var range: TextRange
  /// Actors or issues that have the name at the article's date, each once, in the order of their definitions, an
  /// article's own first; of very many the first few.
  public var handles: [Handle]

  public init(range: TextRange, handles: [Handle]) {
    self.range = range
    self.handles = handles
  }
}
