// Which of a finding's fixes is applied where nobody is there to choose.

internal import Corpus
internal import Text

/// What is applied unasked.
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

/// What a finding's fixes come to.
public enum FixAvailability: Hashable, Sendable {
  case none
  /// Applied as it is.
  case safe(Fix)
  /// Applied where unsafe fixes are allowed.
  case unsafe(Fix)
  /// Several that are equally good, or one that must be asked for by the check's name.
  case choice
}

extension Finding {
  /// The one fix, or the first where it stands out; a choice elsewhere.
  public func offer(_ selection: RuleSelection) -> FixAvailability {
    guard let fix = fixes.first else { return .none }
    guard fixes.count == 1 || fix.isPreferred, !fix.needsExplicitSelection || selection.names(code) else {
      return .choice
    }
    return fix.isSafe ? .safe(fix) : .unsafe(fix)
  }

  /// The fix that is applied; nil where a person must decide.
  public func fix(_ scope: FixScope) -> Fix? {
    switch offer(scope.selection) {
    case .safe(let fix): fix
    case .unsafe(let fix): scope.takesUnsafe ? fix : nil
    case .none, .choice: nil
    }
  }
}
