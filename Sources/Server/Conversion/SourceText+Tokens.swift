// From tokens to the numbers that the protocol writes for them.

internal import Features
internal import Text

extension SourceText {
  /// Five numbers a token: line and start from the token before, length, type, modifiers. A token of several lines is one on
  /// each, as most clients can show no other. `tokens` must be in the order of the text.
  func tokenData(of tokens: [Token], _ encoding: PositionEncoding) -> [UInt32] {
    var data: [UInt32] = []
    data.reserveCapacity(tokens.count * 5)
    var cursor = PositionCursor(bytes, lines, encoding)
    var last = LinePosition(line: 0, column: 0)
    for token in tokens {
      var start = token.range.start
      var line = lines.line(at: start)
      while start < token.range.end, line < lines.count {
        let end = min(lines.content(ofLine: line, in: bytes).end, token.range.end)
        if start < end {
          let from = cursor.position(of: start)
          let to = cursor.position(of: end)
          data.append(UInt32(clamping: from.line - last.line))
          data.append(UInt32(clamping: from.line == last.line ? from.column - last.column : from.column))
          data.append(UInt32(clamping: to.column - from.column))
          data.append(token.type.number)
          data.append(token.modifiers.rawValue)
          last = from
        }
        line += 1
        start = lines.range(ofLine: line).start
      }
    }
    return data
  }
}
