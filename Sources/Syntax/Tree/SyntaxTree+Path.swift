// The way from the root to a place.

public import Text

extension SyntaxTree {
  /// The indices of the nodes around `offset`, outermost first. Where two leaves touch at `offset`, the second is
  /// taken; an offset at the end of the file belongs to the last.
  public func path(at offset: TextOffset) -> [Int] {
    guard !nodes.isEmpty else { return [] }
    var path = [0]
    var parent = 0
    descend: while nodes[parent].kind.isComposite {
      var last: Int?
      for child in path.count == 2 ? children(of: parent, around: offset) : children(of: parent) {
        let range = nodes[child].range
        if range.start <= offset, offset < range.end {
          path.append(child)
          parent = child
          continue descend
        }
        if range.end == offset { last = child }
      }
      guard let last else { break }
      path.append(last)
      parent = last
    }
    return path
  }

  /// The children of a child of the root, from a landmark on that lies at or before `offset`.
  private func children(of parent: Int, around offset: TextOffset) -> Children {
    var children = children(of: parent)
    let behind = landmarks.partitioningIndex { nodes[Int($0)].range.start > offset }
    if behind > 0 { children.index = max(children.index, min(Int(landmarks[behind - 1]), children.end)) }
    return children
  }

  /// Every 64th child of each part of a file.
  static func landmarks(_ nodes: [SyntaxNode]) -> [Int32] {
    guard nodes.count > 64 else { return [] }
    var landmarks: [Int32] = []
    for part in Children(nodes: nodes, parent: 0) where nodes[part].kind.isComposite {
      for (count, child) in Children(nodes: nodes, parent: part).enumerated() where count & 63 == 63 {
        landmarks.append(Int32(clamping: child))
      }
    }
    return landmarks
  }
}
