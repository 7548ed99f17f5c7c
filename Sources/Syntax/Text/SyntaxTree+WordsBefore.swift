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

  /// The bytes of the span, without its brackets, or of the word before a brace; empty where there is none. Looks back over one
  /// paragraph.
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
}
