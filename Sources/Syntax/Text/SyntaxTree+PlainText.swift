// Back to the article: its text without header, tags and foot, byte for byte; and from there into the language.

public import Text

extension SyntaxTree {
  /// The article's text without markup. Empty for a codebook. Needs no codebook.
  public var plainText: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(body.length)
    for node in nodes where node.kind == .text { text.append(contentsOf: bytes[node.range.indices]) }
    return text
  }

  /// The text of a range without markup: what a span holds, its inner tags and escapes left out.
  public func plainText(of range: TextRange) -> String {
    let source = range.clamped(to: bytes.count)
    // Most words that are asked for hold no markup.
    if bytes.placeOfBracketOrBrace(from: Int(source.start), to: Int(source.end)) >= Int(source.end),
      body.encloses(range)
    {
      return string(range)
    }
    var text: [UInt8] = []
    for part in textParts(in: range) { text.append(contentsOf: bytes[part.indices]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The parts of a range that are the article's text, in order: markup stands between them.
  public func textParts(in range: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    for node in nodes[firstNode(endingAfter: range.start)...] {
      if node.range.start >= range.end { break }
      guard node.kind == .text else { continue }
      let part = TextRange(max(node.range.start, range.start), min(node.range.end, range.end))
      if !part.isEmpty { parts.append(part) }
    }
    return parts
  }

  /// The index of a node at or before the first leaf that ends after `offset`.
  func firstNode(endingAfter offset: TextOffset) -> Int {
    var node = nodes.partitioningIndex { $0.range.start > offset }
    while node > 0 {
      node -= 1
      if !nodes[node].kind.isComposite { break }
    }
    return node
  }
}

extension [UInt8] {
  /// The number of code points that begin in a range.
  func codePoints(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// A plain text as the body of an article: what the language would read as markup is escaped.
///
/// `SyntaxTree(article: header + "---\n" + escapedBody(text)).plainText == text` for any UTF-8 text.
public func escapedBody(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count + text.count / 64)
  let lone = unpairedBrackets(text)
  var nextLone = 0
  var lineStart = true
  for (index, byte) in text.enumerated() {
    switch byte {
    case 0x7B, 0x7D: result.append(0x5C)
    case 0x5C where text.byte(index + 1).isASCIIPunctuation: result.append(0x5C)
    case 0x5B, 0x5D:
      if nextLone < lone.count, lone[nextLone] == index {
        result.append(0x5C)
        nextLone += 1
      }
    case 0x2D where lineStart:
      if text.isRule(text.line(at: index, before: text.count)) { result.append(0x5C) }
    case 0x3C, 0x3E, 0x7C, 0x3D:
      if lineStart, (1..<7).allSatisfy({ text.byte(index + $0) == byte }) { result.append(0x5C) }
    default: break
    }
    result.append(byte)
    lineStart = byte == 0x0A
  }
  return result
}

/// The brackets of a text without a partner in their paragraph. A bracket behind a backslash that will be escaped counts
/// like any other: the backslash becomes text.
private func unpairedBrackets(_ text: [UInt8]) -> [Int] {
  var lone: [Int] = []
  var open: [Int] = []
  var start = 0
  while start < text.count {
    let line = text.line(at: start, before: text.count)
    if text.isBlank(line.start, line.contentEnd) {
      lone.append(contentsOf: open)
      open.removeAll(keepingCapacity: true)
    }
    for index in line.start..<line.contentEnd {
      if text[index] == 0x5B {
        open.append(index)
      } else if text[index] == 0x5D, open.popLast() == nil {
        lone.append(index)
      }
    }
    start = line.next
  }
  return (lone + open).sorted()
}
