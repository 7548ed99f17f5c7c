// Which fixes are applied where nobody is there to choose.

/// The fixes that one run applies unasked.
public struct FixScope: Sendable {
  /// Whether fixes count that are not safe.
  public var takesUnsafe: Bool
  /// The checks that a user selected.
  public var selection: RuleSelection

  public init(takesUnsafe: Bool, selection: RuleSelection = .usual) {
    self.takesUnsafe = takesUnsafe
    self.selection = selection
  }
}
