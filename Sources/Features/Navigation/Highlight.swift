// A place of a file that shows what stands at the cursor.

public import Text

/// A place at which a handle or a label is written.
public struct Highlight: Hashable, Sendable {
  public var range: TextRange
  /// Whether it is defined there; else it is used.
  public var isDefinition: Bool
}
