// The tree while it grows: nodes are appended in pre-order, composites closed when their last child stands.

internal import Text

struct TreeBuilder {
  let bytes: [UInt8]
  var nodes: [SyntaxNode] = []
  var marks: [Mark] = []
  var problems: [SyntaxProblem] = []
  private var conflicts = ConflictMarkers()

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A densely annotated article has a node for some seven bytes.
    nodes.reserveCapacity(bytes.count / 8 + 16)
  }

  /// A builder for one item or one line of a file.
  init(partOf bytes: [UInt8]) {
    self.bytes = bytes
    nodes.reserveCapacity(32)
  }

  /// Begins a composite; `close` gives it its end.
  mutating func open(_ kind: SyntaxKind, at start: Int) -> Int {
    nodes.append(SyntaxNode(kind: kind, range: TextRange(start, start), next: 0))
    return nodes.count - 1
  }

  mutating func close(_ index: Int, at end: Int) {
    nodes[index].range.end = TextOffset(clamping: end)
    nodes[index].next = Int32(clamping: nodes.count)
  }

  /// Appends a leaf; none where it would be empty.
  mutating func leaf(_ kind: SyntaxKind, _ start: Int, _ end: Int) {
    guard start < end else { return }
    nodes.append(SyntaxNode(kind: kind, range: TextRange(start, end), next: Int32(clamping: nodes.count + 1)))
  }

  mutating func problem(
    _ kind: SyntaxProblem.Kind,
    _ start: Int,
    _ end: Int,
    related: TextRange? = nil,
    _ detail: String = ""
  ) {
    problems.append(SyntaxProblem(kind, TextRange(start, end), related: related, detail))
  }

  /// Reports a line that is a conflict marker, and returns whether it is one. All lines of a file come here in their order.
  @discardableResult
  mutating func conflictMarker(_ line: Line) -> Bool {
    guard conflicts.take(line, bytes) else { return false }
    problem(.conflictMarker, line.start, trimEnd(line.start, line.contentEnd))
    return true
  }

  /// The first index from `start` whose byte is not white space of a line, up to `end`.
  func skipSpace(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, let point = bytes.codePoint(at: index), point.scalar.isSpace { index = point.end }
    return min(index, end)
  }

  /// The end of `start..<end` without trailing white space.
  func trimEnd(_ start: Int, _ end: Int) -> Int { bytes.trimEnd(start, end) }
}
