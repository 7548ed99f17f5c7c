// A definition or an article, as a search over the corpus shows it.

public import Corpus
public import Text

/// A definition or an article that was looked for by name.
public struct SymbolHit: Hashable, Sendable {
  /// The name that fits.
  public var name: String
  /// What else it is called: handle and title of a definition, the path of an article.
  public var detail: String
  /// nil for an article.
  public var namespace: Namespace?
  public var fit: FoundSymbol.Fit
  /// Relative to the root.
  public var path: String
  /// The handle of the definition; nil for an article, which is meant as a whole.
  public var range: TextRange?
}
