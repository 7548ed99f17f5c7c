// How grave a finding is.

/// How grave a finding is, the gravest last.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case off, hint, info, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .off: 0
    case .hint: 1
    case .info: 2
    case .warning: 3
    case .error: 4
    }
  }
}
