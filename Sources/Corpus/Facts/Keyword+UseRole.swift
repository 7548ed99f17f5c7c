// What the handles of a clause do in its statement.

public import Syntax

extension Keyword {
  /// What the clause's handles do; nil for keywords whose clause takes none.
  public var role: UseRole? {
    switch self {
    case .to: .addressee
    case .via: .reporter
    case .because: .reason
    case .if: .condition
    case .unless: .exception
    case .on, .as, .note, .not, .allow: nil
    }
  }
}
