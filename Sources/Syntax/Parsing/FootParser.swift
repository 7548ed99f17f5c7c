// The lines of the foot: a label, a colon and a statement.

internal import Text

/// The lines of the foot.
enum FootParser {
  static func parse(_ range: Range<Int>, into builder: inout TreeBuilder) {
    var index = range.lowerBound
    while index < range.upperBound {
      let line = builder.bytes.line(at: index, before: range.upperBound)
      index = line.next
      let text = builder.skipSpace(line.start, line.contentEnd)
      if text == line.contentEnd {
        builder.leaf(.blank, line.start, line.next)
      } else if builder.bytes.isComment(text) {
        builder.leaf(.comment, line.start, line.next)
      } else if builder.conflictMarker(line) {
        builder.leaf(.malformedLine, line.start, line.next)
      } else {
        statement(line, text, &builder)
      }
    }
  }

  private static func statement(_ line: Line, _ text: Int, _ builder: inout TreeBuilder) {
    guard let (label, colon) = head(of: line, builder) else {
      builder.leaf(.malformedLine, line.start, line.next)
      builder.problem(
        .malformedFootLine,
        text,
        builder.trimEnd(text, line.contentEnd),
        "a line of the foot is a label at the left margin, a colon and a statement: `^1: @who +verb #what`"
      )
      return
    }
    let node = builder.open(.footLine, at: line.start)
    builder.leaf(.label, line.start, label)
    builder.leaf(.space, label, colon)
    builder.leaf(.colon, colon, colon + 1)
    let (item, end) = (colon + 1, line.contentEnd)
    let lost = firstUnclosedQuote(builder.bytes, item, end)
    ItemParser.parse(item, end, unclosedString: lost, as: .footLine, into: &builder)
    builder.leaf(.lineEnd, line.contentEnd, line.next)
    builder.close(node, at: line.next)
  }

  /// The end of a line's label, and its colon; nil for a line that does not begin with both.
  static func head(of line: Line, _ builder: TreeBuilder) -> (label: Int, colon: Int)? {
    guard builder.bytes.byte(line.start) == 0x5E else { return nil }
    let label = TagLexer.labelEnd(builder.bytes, line.start + 1, line.contentEnd)
    let colon = builder.skipSpace(label, line.contentEnd)
    guard label > line.start + 1, colon < line.contentEnd, builder.bytes[colon] == 0x3A else { return nil }
    return (label, colon)
  }

  static func firstUnclosedQuote(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == 0x22 {
        guard let close = TagLexer.stringEnd(bytes, index, end) else { return index }
        index = close
      } else {
        index += 1
      }
    }
    return nil
  }
}
