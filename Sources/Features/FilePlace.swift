// A range of a file of the corpus, as an answer of the editor gives it.

public import Text

/// A range of a file of the corpus.
public struct FilePlace: Hashable, Sendable {
  /// Relative to the root.
  public var path: String
  public var range: TextRange
}
