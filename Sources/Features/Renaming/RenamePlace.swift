// What is renamed at a place.

public import Text

/// What an editor shows before it asks for a new name.
public struct RenamePlace: Hashable, Sendable {
  /// The name without its sigil, or the words that stand for it.
  public var range: TextRange
  /// The name to begin from, without its sigil.
  public var name: String
}
