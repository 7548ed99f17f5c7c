// Two positions that cannot both be right.

/// A position that another contradicts.
public struct Contradiction: Sendable {
  public var position: ActorPosition
  public var opposite: ActorPosition
  /// The file of the opposite; nil where it is the position's own.
  public var file: FileID?
}
