// An article's text without markup, and where each piece of it stands in the file.

public import Text

/// The text of an article, or of a part of it, that can be searched as it is read and mapped back to the file.
public struct ArticleText: Sendable {
  /// Bytes of the file that are text, with no markup among them.
  struct Piece: Sendable {
    /// The offset in `bytes`.
    var start: Int32
    /// The offset in the file.
    var source: TextOffset
    /// Whether a tag says already what words around it name.
    var isTaken: Bool
    /// Whether a backslash makes its first character text.
    var isEscaped: Bool
    /// Whether nothing but that backslash stands between this piece and the one before.
    var isJoined: Bool
  }

  public private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// The text of the whole article; empty for a codebook.
  public init(_ tree: SyntaxTree) { self.init(tree, within: tree.body) }

  /// The text within a range of the file.
  public init(_ tree: SyntaxTree, within range: TextRange) {
    guard !tree.isCodebook, !range.isEmpty, Int(range.end) <= tree.bytes.count else { return }
    var first = tree.firstNode(endingAfter: range.start)
    while first > 0, tree.nodes[first - 1].kind.isComposite, tree.nodes[first - 1].range.start >= range.start {
      first -= 1
    }
    pieces.reserveCapacity(tree.marks.count * 3 + 4)
    bytes = tree.bytes.withUnsafeBytes { source in
      [UInt8](unsafeUninitializedCapacity: range.length) { buffer, count in
        tree.nodes.withUnsafeBufferPointer { nodes in
          read(nodes[first...], nodes, within: range, tree.mentionLabels) { part in
            let target = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
            target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[part.indices]))
            count += part.length
          }
        }
      }
    }
  }

  /// Makes the pieces of the nodes' text and hands their bytes' ranges over, in their order.
  @inline(__always)
  private mutating func read(
    _ part: Slice<UnsafeBufferPointer<SyntaxNode>>,
    _ nodes: UnsafeBufferPointer<SyntaxNode>,
    within range: TextRange,
    _ labels: MentionLabels?,
    copy: (TextRange) -> Void
  ) {
    var index = part.startIndex
    var length = 0
    var end = range.start
    var takenUntil: TextOffset = 0
    var isEscaped = false
    while index < nodes.count, nodes[index].range.start < range.end {
      let node = nodes[index]
      switch node.kind {
      case .text:
        let part = TextRange(max(node.range.start, range.start), min(node.range.end, range.end))
        if !part.isEmpty {
          pieces.append(
            Piece(
              start: Int32(clamping: length),
              source: part.start,
              isTaken: part.start < takenUntil,
              isEscaped: isEscaped,
              isJoined: part.start == (isEscaped ? end + 1 : end)
            )
          )
          copy(part)
          length += part.length
        }
        end = part.end
        isEscaped = false
      case .escape: isEscaped = true
      case .word, .span:
        if Self.isTaken(node, nodes, labels) { takenUntil = max(takenUntil, node.range.end) }
      case .tag, .header, .foot:
        index = Int(node.next)
        continue
      default: break
      }
      index += 1
    }
  }

  /// Whether the tag behind a word or a span says what its words name. Who marks a whole clause as a statement says
  /// nothing of the names in it; a bare word can carry one tag alone.
  private static func isTaken(
    _ node: SyntaxNode,
    _ nodes: UnsafeBufferPointer<SyntaxNode>,
    _ labels: MentionLabels?
  ) -> Bool {
    if node.kind == .word { return true }
    let tag = Int(node.next)
    guard tag < nodes.count, nodes[tag].kind == .tag else { return false }
    var item = tag + 1
    while item < Int(nodes[tag].next) {
      switch nodes[item].kind {
      case .mention, .topic, .date, .negation: return true
      case .labelUse, .labelled:
        if labels?.holdItem(item, nodes) ?? false { return true }
        item = Int(nodes[item].next)
      default: item = Int(nodes[item].next)
      }
    }
    return false
  }

  /// Where a range of the text stands in the file, with the backslash that its first character may have; nil where other
  /// markup stands within, or where a tag says already what words that hold some of it name.
  public func untagged(_ range: Range<Int>) -> TextRange? {
    guard let (first, last) = pieces(of: range), !pieces[first].isTaken else { return nil }
    for piece in pieces[first...last].dropFirst() where piece.isTaken || !piece.isJoined { return nil }
    return source(of: range)
  }

  /// Where a range of the text stands in the file, with what markup stands within.
  public func source(of range: Range<Int>) -> TextRange? {
    guard let (first, last) = pieces(of: range) else { return nil }
    let offset = range.lowerBound - Int(pieces[first].start)
    return TextRange(
      Int(pieces[first].source) + offset - (offset == 0 && pieces[first].isEscaped ? 1 : 0),
      Int(pieces[last].source) + range.upperBound - Int(pieces[last].start)
    )
  }

  /// The first and the last piece of a range of the text; nil for one that is empty or not within.
  private func pieces(of range: Range<Int>) -> (first: Int, last: Int)? {
    guard !range.isEmpty, let first = piece(at: range.lowerBound) else { return nil }
    var last = first
    while last + 1 < pieces.count, pieces[last + 1].start < range.upperBound { last += 1 }
    return (first, last)
  }

  /// The piece that holds an offset of the text.
  private func piece(at offset: Int) -> Int? {
    guard offset >= 0, offset < bytes.count else { return nil }
    return max(pieces.partitioningIndex { $0.start > offset } - 1, 0)
  }
}
