// The words that a brace marks, also where its tag is not closed yet.

public import Text

extension SyntaxTree {
  /// Where the paragraph of the text around `offset` begins: behind the last blank line before it, or with the text. Costs
  /// the length of the paragraph.
  public func paragraphStart(before offset: Int) -> Int {
    let first = Int(body.start)
    var start = min(max(offset, first), bytes.count)
    while start > first, bytes[start - 1] != 0x0A { start -= 1 }
    while start > first {
      var line = start - 1
      while line > first, bytes[line - 1] != 0x0A { line -= 1 }
      if bytes.isBlank(line, start) { break }
      start = line
    }
    return start
  }

  /// Whether a range of the text is a word of letters and digits that a tag behind it would mark by itself and without
  /// brackets. False for some that it would, where that needs a closer look.
  public func isBareWord(_ range: TextRange) -> Bool {
    let (start, end) = (Int(range.start), Int(range.end))
    if start > Int(body.start) {
      guard let before = bytes.codePoint(before: start)?.scalar else { return false }
      switch before {
      case "(", "[", "\u{201C}", "\u{2018}", "\u{00AB}", "\u{2013}", "\u{2014}": break
      default: guard before.isSpace else { return false }
      }
    }
    var index = start
    while index < end, let point = bytes.codePoint(at: index) {
      guard point.scalar.isLetter || point.scalar.isDigit || point.scalar.isCombining, !point.scalar.isUnspaced else {
        return false
      }
      index = point.end
    }
    return index == end && start < end
  }

  /// The text of the span or the word before a brace; empty where there is none. Looks back over one paragraph.
  public func words(before brace: Int) -> String { plainText(of: marked(before: brace)) }

  /// The bytes of the span, without its brackets, or of the word before a brace; empty where there is none.
  public func marked(before brace: Int) -> TextRange {
    guard brace > 0, brace <= bytes.count else { return TextRange(at: 0) }
    guard bytes[brace - 1] == 0x5D else {
      return TextRange(WordBoundary(bytes, [], Int(body.start)).start(before: brace), brace)
    }
    var depth = 0
    var index = brace - 1
    let first = paragraphStart(before: brace)
    while index >= first {
      let isEscaped = index > 0 && bytes[index - 1] == 0x5C
      if bytes[index] == 0x5D, !isEscaped { depth += 1 }
      if bytes[index] == 0x5B, !isEscaped {
        depth -= 1
        if depth == 0 { return TextRange(index + 1, brace - 1) }
      }
      index -= 1
    }
    return TextRange(brace, brace)
  }

  /// Whether a tag straight behind `words` marks just them; else it wants them in brackets.
  public func isWord(_ words: TextRange) -> Bool {
    WordBoundary(bytes, [], Int(body.start)).start(before: Int(words.end)) == Int(words.start)
      && !WordBoundary.isUnspaced(bytes, words)
  }
}
