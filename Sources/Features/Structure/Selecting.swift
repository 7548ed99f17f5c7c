// Selections that widen step by step: word, marked words, tag, statement, line, paragraph, part, file.

public import Syntax
public import Text

/// Selection ranges.
public enum Selecting {
  /// The ranges around `offset`, which is clamped to the file, from the innermost outwards: each lies within the next and
  /// is another. The last is the whole file.
  public static func ranges(around offset: TextOffset, in tree: SyntaxTree) -> [TextRange] {
    let offset = min(offset, TextOffset(clamping: tree.bytes.count))
    let file = TextRange(0, tree.bytes.count)
    var ranges = [word(at: Int(offset), tree)]
    for place in Set([offset, offset > 0 ? offset - 1 : 0]) {
      for node in tree.path(at: place).dropFirst() where isStep(tree.nodes[node].kind) {
        ranges.append(content(of: node, tree))
        if tree.nodes[node].kind == .tag { ranges.append(tree.nodes[node].range) }
      }
    }
    for mark in tree.marks where mark.whole.touches(offset) { ranges += [mark.words, mark.whole] }
    if tree.body.touches(offset) { ranges += tree.paragraphs.filter { $0.touches(offset) } }
    ranges += [tree.header, tree.body, tree.foot].compactMap(\.self)
    let around = ranges.filter { !$0.isEmpty && $0.touches(offset) }.sorted { a, b in
      a.length != b.length ? a.length < b.length : a.start < b.start
    }
    var chain: [TextRange] = []
    for range in around + [file] where chain.last.map({ $0 != range && range.encloses($0) }) ?? true {
      chain.append(range)
    }
    return chain
  }

  private static func isStep(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .text, .space, .lineEnd, .blank, .byteOrderMark, .brackets, .header, .body, .foot, .unexpected, .comma,
      .semicolon,
      .openBrace, .closeBrace, .openBracket, .closeBracket, .colon, .bar, .escape, .unsure:
      false
    default: true
    }
  }

  /// What a node holds without the white space, the line end and the braces at its ends.
  private static func content(of node: Int, _ tree: SyntaxTree) -> TextRange {
    var range = tree.nodes[node].range
    let isTag = tree.nodes[node].kind == .tag
    if isTag, range.length >= 2 { range = TextRange(range.start + 1, range.end - 1) }
    while range.length > 0, tree.bytes[Int(range.end) - 1] <= 0x20 { range.end -= 1 }
    while range.length > 0, tree.bytes[Int(range.start)] <= 0x20 { range.start += 1 }
    return range
  }

  /// The run of letters, marks and digits around a place, or the one that ends there; empty where none does.
  private static func word(at offset: Int, _ tree: SyntaxTree) -> TextRange {
    let bytes = tree.bytes
    var (start, end) = (offset, offset)
    while start > 0, isOfWord(bytes, start - 1) { start -= 1 }
    while end < bytes.count, isOfWord(bytes, end) { end += 1 }
    return TextRange(start, end)
  }

  /// Of what is not ASCII, quotation marks, dashes and wide spaces are no part of a word.
  private static func isOfWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 {
      return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
    var start = index
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let second = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch bytes[start] {
    case 0xC2: return false
    case 0xE2: return second != 0x80 && second != 0x81
    case 0xE3: return second != 0x80
    default: return true
    }
  }
}
