// The one fix of a finding that can be applied where nobody is there to choose.

extension Finding {
  /// The one fix, or the first where it stands out; a choice elsewhere.
  func availability(_ selection: RuleSelection) -> FixAvailability {
    guard let fix = fixes.first else { return .none }
    guard fixes.count == 1 || fix.isPreferred, !fix.needsExplicitSelection || selection.names(code) else {
      return .choice
    }
    return fix.isSafe ? .safe(fix) : .unsafe(fix)
  }

  /// The fix that is applied; nil where a person must decide.
  public func fix(_ scope: FixScope) -> Fix? {
    switch availability(scope.selection) {
    case .safe(let fix): fix
    case .unsafe(let fix): scope.takesUnsafe ? fix : nil
    case .none, .choice: nil
    }
  }
}
