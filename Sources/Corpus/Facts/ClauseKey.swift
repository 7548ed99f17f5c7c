// The words that begin a clause.

public import Syntax
internal import Text

/// The clauses of a statement.
public enum ClauseKey: String, Sendable, Hashable, CaseIterable {
  case to, via, on, because, `if`, unless, `as`

  /// The clause of a node; nil where the node is none.
  public init?(_ tree: SyntaxTree, _ node: Int) {
    let keyword = node + 1
    guard keyword < tree.nodes.count, tree.nodes[keyword].kind == .keyword else { return nil }
    let range = tree.nodes[keyword].range
    // The first letters tell them apart, and a string is not made for each.
    switch tree.bytes[Int(range.start)] {
    case 0x74: self = .to
    case 0x76: self = .via
    case 0x6F: self = .on
    case 0x62: self = .because
    case 0x75: self = .unless
    case 0x69: self = .if
    case 0x61: self = .as
    default: return nil
    }
  }

  /// What the clause's handles do; nil for `on` and `as`, which take none.
  public var role: UseRole? {
    switch self {
    case .to: .addressee
    case .via: .reporter
    case .because: .reason
    case .if: .condition
    case .unless: .exception
    case .on, .as: nil
    }
  }
}
