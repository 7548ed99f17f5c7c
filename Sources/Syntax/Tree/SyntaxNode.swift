// A node of the tree: a kind, a range, and where its descendants end.

public import Text

/// A node of the tree. Its descendants follow it in the array up to `next`.
public struct SyntaxNode: Hashable, Sendable {
  public var kind: SyntaxKind
  public var range: TextRange
  /// The index after the node's last descendant: its next sibling, if it has one.
  public var next: Int32
}
