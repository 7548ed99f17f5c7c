// The words that a brace marks, also where its tag is not closed yet.

internal import Text

extension SyntaxTree {
  /// The text of the span or the word before a brace; empty where there is none. Looks back over one paragraph.
  public func words(before brace: Int) -> String {
    guard brace > 0, brace <= bytes.count else { return "" }
    if bytes[brace - 1] == 0x5D {
      var depth = 0
      var index = brace - 1
      while index >= Int(body.start) {
        let isEscaped = index > 0 && bytes[index - 1] == 0x5C
        if bytes[index] == 0x5D, !isEscaped { depth += 1 }
        if bytes[index] == 0x5B, !isEscaped {
          depth -= 1
          if depth == 0 { return plainText(of: TextRange(index + 1, brace - 1)) }
        }
        if bytes[index] == 0x0A, index > 0, bytes[index - 1] == 0x0A { return "" }
        index -= 1
      }
      return ""
    }
    let start = WordBoundary(bytes, [], Int(body.start)).start(before: brace)
    return plainText(of: TextRange(start, brace))
  }
}
