// A file as a flat tree in pre-order: every byte has a place in one leaf.

public import Text

/// What stands where in one file. Made by `SyntaxTree(article:)` or `SyntaxTree(codebook:)`, which never fail: what
/// cannot be read stands in `problems` and has its place all the same.
public struct SyntaxTree: Sendable {
  public let bytes: [UInt8]
  /// Nodes in pre-order; the first is the file.
  public internal(set) var nodes: [SyntaxNode]
  /// Every tag of the text, in the order in which tags close: an inner one stands before the one around it.
  public internal(set) var marks: [Mark]
  /// What could not be read, by place.
  public internal(set) var problems: [SyntaxProblem]
  /// The header's bytes, without the rule that ends it; empty where the file has no header.
  public internal(set) var header: TextRange
  /// The article's text with its tags; empty in a codebook.
  public internal(set) var body: TextRange
  /// The foot's bytes after its rule, or nil where no second rule stands.
  public internal(set) var foot: TextRange?
  /// Whether an article has the rule that ends a header. True for a codebook.
  public internal(set) var hasHeader: Bool
  /// Some of the nodes two below the root, in order, so that a long text is not walked from its start.
  let landmarks: [Int32]

  /// Whether the file was read as a codebook.
  public var isCodebook: Bool { nodes.first?.kind == .codebook }

  /// The children of a node, in order. A leaf has none.
  @inlinable
  public func children(of parent: Int) -> Children { Children(nodes: nodes, parent: parent) }
}
