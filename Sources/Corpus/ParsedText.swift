// A text that was parsed, with all that is made of it once.

public import Syntax

/// A text that was parsed: its tree, the entries and definitions of its header, and what it says. Each is made once.
public struct ParsedText: Sendable {
  public let tree: SyntaxTree
  public let facts: Facts
  /// The header's entries in their order.
  public let entries: [HeaderEntry]
  /// The header's definitions in their order.
  public let definitions: [DefinitionView]

  public init(_ tree: SyntaxTree) {
    self.tree = tree
    entries = tree.entries
    definitions = tree.definitions
    facts = Facts(tree, entries, definitions)
  }
}
