// Where a handle is unique.

public import Syntax

/// The four kinds of names: each handle is unique within one. Verbs share one whatever their sign.
public enum Namespace: UInt8, Sendable, Hashable, CaseIterable {
  case actor, issue, verb, variable

  public init(_ sigil: Sigil) {
    switch sigil {
    case .actor: self = .actor
    case .issue: self = .issue
    case .supports, .opposes, .neutral: self = .verb
    case .variable: self = .variable
    }
  }

  /// The word for a person: `actor`, `issue`, `verb`, `variable`.
  public var word: String {
    switch self {
    case .actor: "actor"
    case .issue: "issue"
    case .verb: "verb"
    case .variable: "variable"
    }
  }
}
