// How grave the findings of a check are: the values of settings.

public import Syntax

/// How grave a finding is, the gravest last.
public enum Severity: String, LanguageWord, Comparable {
  case off, hint, info, warning, error

  public static let table = WordTable<Severity>()

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

  public var help: String {
    switch self {
    case .off: "the check is not made"
    case .hint: "something that could be better"
    case .info: "something to know"
    case .warning: "something that is probably a mistake"
    case .error: "something that cannot stand"
    }
  }
}
