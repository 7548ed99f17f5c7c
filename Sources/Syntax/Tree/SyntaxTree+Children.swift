// The children of one node, in order.

extension SyntaxTree {
  /// The children of one node.
  public struct Children: Sequence, IteratorProtocol {
    // The nodes alone: a copy of the tree would count four references more.
    @usableFromInline let nodes: [SyntaxNode]
    @usableFromInline var index: Int
    @usableFromInline let end: Int

    @inlinable
    init(nodes: [SyntaxNode], parent: Int) {
      self.nodes = nodes
      index = parent + 1
      end = nodes.indices.contains(parent) ? Int(nodes[parent].next) : parent + 1
    }

    @inlinable
    public mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(nodes[index].next) }
      return index
    }
  }
}
