// The paragraphs of an article's text.

public import Text

extension SyntaxTree {
  /// The paragraphs of the text in their order, as `Mark.paragraph` numbers them: runs of lines that are not blank, the
  /// last line end left out. Empty for a codebook. Takes one pass over the text.
  public var paragraphs: [TextRange] {
    var paragraphs: [TextRange] = []
    let end = Int(body.end)
    var start: Int?
    var last = 0
    var index = Int(body.start)
    while index < end {
      let line = bytes.line(at: index, before: end)
      if bytes.isBlank(line.start, line.contentEnd) {
        if let first = start { paragraphs.append(TextRange(first, last)) }
        start = nil
      } else {
        start = start ?? line.start
        last = line.contentEnd
      }
      index = line.next
    }
    if let start { paragraphs.append(TextRange(start, last)) }
    return paragraphs
  }
}
