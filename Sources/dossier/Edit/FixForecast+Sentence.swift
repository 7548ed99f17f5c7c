// How many findings could be fixed, and by which option, in words.

internal import Rules

extension FixForecast {
  /// `; 3 can be fixed (--fix), 1 more (--unsafe-fixes)`; what was not fixed where it was asked for is reported elsewhere.
  func sentence(_ fixing: FixOptions) -> String {
    let isFixed = fixing.mode == .write
    if safe > 0, !isFixed {
      return "; \(safe) can be fixed (--fix)" + (unsafe > 0 ? ", \(unsafe) more (--unsafe-fixes)" : "")
    }
    return unsafe > 0 && !(isFixed && fixing.takesUnsafe) ? "; \(unsafe) can be fixed (--unsafe-fixes)" : ""
  }
}
