// What an item says before a cursor.

public import Text

/// The parts of an item that the parser read before a place, in their order.
public struct SaidInItem: Hashable, Sendable {
  /// The sign with its verb.
  public internal(set) var verb: TextRange?
  /// What is judged: handles and labels.
  public internal(set) var targets: [TextRange] = []
  /// The keywords of the clauses and notes.
  public internal(set) var keywords: [Keyword] = []
  /// The names of the variables, with `%`.
  public internal(set) var variables: [TextRange] = []

  /// Reads the nodes of one item, the first of which is the item's first part.
  init(_ nodes: [SyntaxNode], _ bytes: [UInt8]) {
    for node in nodes {
      // What follows a clause or a variable is no target.
      let isInFront = variables.isEmpty && keywords.allSatisfy { $0 == .not }
      switch node.kind {
      case .actor, .issue, .label:
        if isInFront, verb != nil { targets.append(node.range) }
      case .verb: verb = node.range
      case .keyword: if let keyword = Keyword(bytes, node.range) { keywords.append(keyword) }
      case .variableName: variables.append(node.range)
      default: break
      }
    }
  }
}
