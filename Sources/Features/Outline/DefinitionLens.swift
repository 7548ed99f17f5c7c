// A line of counts above a definition.

public import Corpus
public import Text

/// A definition above which counts are shown.
public struct DefinitionLens: Hashable, Sendable {
  public var handle: Handle
  /// Sigil and handle.
  public var range: TextRange
}
