// One pass over the leaves of a tree, which collects the white space to change.

internal import Text

struct FormattingPass {
  private let bytes: [UInt8]
  private let nodes: [SyntaxNode]
  private(set) var edits: [TextEdit] = []
  /// The last leaf that is no white space, and where it ends.
  private var before: SyntaxKind?
  private var end = 0

  init(_ tree: SyntaxTree) {
    bytes = tree.bytes
    nodes = tree.nodes
  }

  mutating func run() {
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      index += 1
      switch node.kind {
      case .malformed:
        take(.unexpected, node.range)
        index = Int(node.next)
      case .blank, .comment, .rule: line(node)
      case .space: break
      case .key:
        take(.key, node.range)
        setting(node.range)
      default: if !node.kind.isComposite { take(node.kind, node.range) }
      }
    }
    gap(to: nil, at: bytes.count)
  }

  private mutating func take(_ kind: SyntaxKind, _ range: TextRange) {
    gap(to: kind, at: Int(range.start))
    (before, end) = (kind, Int(range.end))
  }

  /// One space between the words of a setting's key.
  private mutating func setting(_ key: TextRange) {
    guard let words = SettingKey(bytes, key)?.words else { return }
    for (word, next) in zip(words, words.dropFirst()) { replace(Int(word.end)..<Int(next.start), by: " ") }
  }

  /// A whole line: the white space at its end goes, but for its line end.
  private mutating func line(_ node: SyntaxNode) {
    take(node.kind, node.range)
    let line = bytes.line(at: Int(node.range.start), before: end)
    replace(bytes.trimEnd(line.start, line.contentEnd)..<line.contentEnd, by: "")
  }

  /// Sets what stands between the last leaf and the next.
  private mutating func gap(to next: SyntaxKind?, at start: Int) {
    guard let gap = FormattingGap(before, next), start > end || gap.isWanted else { return }
    let range = end..<max(start, end)
    switch gap {
    // A backslash must not come to stand before a mark: it would make it text.
    case .none where bytes.byte(end - 1) == 0x5C && bytes.byte(range.upperBound).isASCIIPunctuation: break
    case .none: space(range, "")
    case .one, .oneIfAny: space(range, " ")
    case .indent: space(range, "  ")
    }
  }

  private mutating func space(_ range: Range<Int>, _ wanted: String) {
    // The marks that set the direction of writing were put there to be kept.
    guard bytes.isBlank(range.lowerBound, range.upperBound) else { return }
    guard let lineFeed = bytes[range].firstIndex(of: 0x0A) else { return replace(range, by: wanted) }
    let isCarriage = lineFeed > range.lowerBound && bytes[lineFeed - 1] == 0x0D
    replace(range.lowerBound..<(isCarriage ? lineFeed - 1 : lineFeed), by: "")
  }

  private mutating func replace(_ range: Range<Int>, by wanted: String) {
    if bytes[range].elementsEqual(wanted.utf8) { return }
    edits.append(TextEdit(TextRange(range.lowerBound, range.upperBound), wanted))
  }
}
