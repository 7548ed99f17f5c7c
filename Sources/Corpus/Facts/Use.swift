// Where a handle is used.

public import Syntax
public import Text

/// One place at which a handle stands.
public struct Use: Hashable, Sendable {
  /// The handle with its sigil; a bare sign for a verb that is left out.
  public var range: TextRange
  /// The handle's place in `Facts.handles`; -1 for a bare sign.
  public var handle: Int32
  public var role: UseRole
  /// The sigil as written.
  public var sigil: Sigil
  /// Whether a `?` stands behind it.
  public var isUnsure: Bool
}
