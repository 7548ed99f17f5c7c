// Whom a change to one file concerns.

/// What a change to one file means for the others.
public struct Impact: Sendable, Equatable {
  /// Files, other than the changed one, whose findings may change; in the order of their numbers.
  public var files: [FileID] = []
  /// Whether every file may be touched: a setting changed.
  public var isEverything = false

  public init() {}
}
