// Nodes by their place.

public import Text

extension SyntaxTree {
  /// The index of the first node, in pre-order, that begins at `offset` or behind it; the number of nodes where none
  /// does.
  public func firstNode(from offset: TextOffset) -> Int {
    nodes.partitioningIndex { $0.range.start >= offset }
  }

  /// Where the white space before a part of an item begins; `offset` itself where none stands there.
  public func spaceStart(before offset: TextOffset) -> TextOffset {
    let node = firstNode(from: offset) - 1
    guard nodes.indices.contains(node), nodes[node].kind == .space, nodes[node].range.end == offset else {
      return offset
    }
    return nodes[node].range.start
  }
}
