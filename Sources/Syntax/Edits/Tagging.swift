// How plain words of an article get a tag.

public import Text

/// The edits that put a tag behind words that have none: behind a word alone, or behind a span in brackets.
///
/// A word alone is letters and digits to its last character (`Friday`, `mid-July`, not `U.S.`), and a brace behind it
/// marks it and nothing else. All other words get brackets.
public struct Tagging: Hashable, Sendable {
  /// The words that the tag marks.
  public let range: TextRange
  /// Whether they need brackets.
  let isSpan: Bool

  /// `range` is of the article's text, in bytes of the file. nil where brackets or a tag would be read otherwise, or
  /// would change what another tag marks: the words are empty or hold a bracket or a brace, a brace follows, a backslash
  /// before them would escape the bracket, or they are part of a longer word that has a tag.
  public init?(_ range: TextRange, _ tree: SyntaxTree) {
    let bytes = tree.bytes
    let words = range.indices
    guard !words.isEmpty, tree.body.encloses(range) else { return nil }
    if words.upperBound < bytes.count, bytes[words.upperBound] == UInt8(ascii: "{") { return nil }
    var index = words.lowerBound
    while index < words.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
      default: break
      }
      index += 1
    }
    guard index == words.upperBound, !tree.isPartOfTaggedWord(range) else { return nil }
    self.range = range
    isSpan = !tree.isWordAlone(range)
    if isSpan, bytes[..<words.lowerBound].reversed().prefix(while: { $0 == UInt8(ascii: "\\") }).count % 2 == 1 {
      return nil
    }
  }

  /// `inside`: what stands between the braces. Of two edits the first stands before the words, the second behind them.
  public func edits(_ inside: String) -> [TextEdit] {
    let behind = TextRange(at: range.end)
    return isSpan
      ? [TextEdit(TextRange(at: range.start), "["), TextEdit(behind, "]{\(inside)}")]
      : [TextEdit(behind, "{\(inside)}")]
  }
}

extension SyntaxTree {
  /// Whether a brace behind a range marks it and nothing else, as any reader sees: it ends in a letter or a digit and
  /// holds no script without spaces.
  fileprivate func isWordAlone(_ range: TextRange) -> Bool {
    guard let last = bytes.codePoint(before: Int(range.end))?.scalar,
      last.isLetter || last.isDigit || last.isCombining, !WordBoundary.isUnspaced(bytes, range)
    else { return false }
    return WordBoundary(bytes, escapes(before: range), Int(body.start)).start(before: Int(range.end))
      == Int(range.start)
  }

  /// The backslashes that escape, from a little before a range to its end, in order.
  private func escapes(before range: TextRange) -> [Int] {
    var escapes: [Int] = []
    var index = firstNode(endingAfter: range.start > 64 ? range.start - 64 : 0)
    while index < nodes.count, nodes[index].range.start < range.end {
      if nodes[index].kind == .escape { escapes.append(Int(nodes[index].range.start)) }
      index += 1
    }
    return escapes
  }

  /// Text and escapes in turn, between the brace and the start of its word.
  private static var mostPiecesOfWord: Int { 64 }

  /// Whether the end of a range lies within a word that a tag marks without brackets.
  fileprivate func isPartOfTaggedWord(_ range: TextRange) -> Bool {
    var index = firstNode(endingAfter: range.end - 1)
    while index < nodes.count, nodes[index].kind.isComposite || nodes[index].range.end < range.end { index += 1 }
    // A word is of a few pieces; a paragraph full of escapes is of as many as it is long.
    let first = max(0, index - Self.mostPiecesOfWord)
    while index > first, index < nodes.count {
      index -= 1
      switch nodes[index].kind {
      case .text, .escape: continue
      case .word: return nodes[index].range.end >= range.end
      default: return false
      }
    }
    return false
  }
}
