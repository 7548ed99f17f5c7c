// A part of a file that can be folded away.

public import Text

/// A part of several lines. Folded, its first line stays.
public struct FoldedPart: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case header, foot, paragraph, definition, comment }

  public var kind: Kind
  /// From the beginning of its first line to the end of its last, without that line's end.
  public var range: TextRange
}
