// A definition of a header, as a view of its nodes.

public import Text

/// A definition: sigil and handle, title, properties. One whose handle cannot be read has no view.
public struct DefinitionView: Hashable, Sendable {
  public var sigil: Sigil
  /// Sigil and handle.
  public var handle: TextRange
  /// The title, trimmed; empty where none stands.
  public var title: TextRange
  public var properties: [PropertyView]
  /// From the sigil to the end of the last property's line.
  public var whole: TextRange
}
