// How many findings could be fixed, and by which option.

internal import Rules

struct FixTally {
  private var safe = 0
  private var unsafe = 0

  mutating func count(_ findings: [Finding], _ rules: RuleSelection) {
    for finding in findings {
      switch finding.offer(rules) {
      case .safe: safe += 1
      case .unsafe: unsafe += 1
      case .none, .choice: break
      }
    }
  }

  /// `; 3 can be fixed (--fix), 1 more (--unsafe-fixes)`; what was not fixed where it was asked for is told elsewhere.
  func sentence(_ mending: FixOptions) -> String {
    let isFixed = mending.mode == .write
    if safe > 0, !isFixed {
      return "; \(safe) can be fixed (--fix)" + (unsafe > 0 ? ", \(unsafe) more (--unsafe-fixes)" : "")
    }
    return unsafe > 0 && !(isFixed && mending.takesUnsafe) ? "; \(unsafe) can be fixed (--unsafe-fixes)" : ""
  }
}
