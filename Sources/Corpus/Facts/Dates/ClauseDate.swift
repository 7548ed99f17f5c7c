// A date that is a reason or a condition.

/// A date behind `because`, `if` or `unless`.
public struct ClauseDate: Hashable, Sendable {
  /// `reason`, `condition` or `exception`.
  public var role: UseRole
  public var when: When
}
