// A file as a flat tree in pre-order: every byte has a place in one leaf.

public import Text

/// A node of the tree. Its descendants follow it in the array up to `next`.
public struct SyntaxNode: Hashable, Sendable {
  public var kind: SyntaxKind
  public var range: TextRange
  /// The index after the node's last descendant: its next sibling, if it has one.
  public var next: Int32
}

/// A tag and what it marks.
public struct Mark: Hashable, Sendable {
  /// The marked words: what stands between the brackets, or the bare word.
  public var words: TextRange
  /// The marked words with brackets, if any, and tag.
  public var whole: TextRange
  /// The index of the tag's node.
  public var tag: Int32
  /// The paragraph, from 0, of the article's text.
  public var paragraph: Int32
  /// Whether a pair of brackets stands around the words.
  public var isSpan: Bool
  /// Whether the tag may speak: false for one on a bare word in a script without spaces.
  public var speaks: Bool
}

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
  public func children(of parent: Int) -> Children { Children(nodes: nodes, parent: parent) }

  /// The bytes of a range as a string; a range beyond the file is clamped.
  public func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.clamped(to: bytes.count).indices], as: UTF8.self)
  }

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

  /// The children of one node.
  public struct Children: Sequence, IteratorProtocol {
    // The nodes alone: a copy of the tree would count four references more.
    let nodes: [SyntaxNode]
    var index: Int
    let end: Int

    init(nodes: [SyntaxNode], parent: Int) {
      self.nodes = nodes
      index = parent + 1
      end = nodes.indices.contains(parent) ? Int(nodes[parent].next) : parent + 1
    }

    public mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(nodes[index].next) }
      return index
    }
  }
}
