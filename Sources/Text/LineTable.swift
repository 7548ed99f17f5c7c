// Where the lines of a text begin.

/// The offsets at which the lines of a text begin.
///
/// A line ends with LF (a CR before it belongs to the line end). A lone CR ends no line here, as it ends none in the
/// language nor in Vim, Emacs and Kate; editors that split at it (VS Code) replace it before they send a text.
public struct LineTable: Sendable {
  /// The start of every line, the first being 0; a text that ends with LF has an empty last line.
  public let starts: [TextOffset]
  /// The length of the text in bytes.
  public let length: TextOffset

  public init(_ bytes: [UInt8]) {
    var starts: [TextOffset] = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(TextOffset(clamping: index + 1))
    }
    self.starts = starts
    length = TextOffset(clamping: bytes.count)
  }

  /// The number of lines, at least 1.
  public var count: Int { starts.count }

  /// The line, from 0, that holds `offset`; an offset beyond the end counts as the end.
  public func line(at offset: TextOffset) -> Int {
    max(starts.partitioningIndex { $0 > offset } - 1, 0)
  }

  /// The bytes of a line with its line end. A line number beyond either end is clamped.
  public func range(ofLine line: Int) -> TextRange {
    let line = min(max(line, 0), starts.count - 1)
    let end = line + 1 < starts.count ? starts[line + 1] : length
    return TextRange(starts[line], end)
  }

  /// The bytes of a line without LF or CRLF.
  public func content(ofLine line: Int, in bytes: [UInt8]) -> TextRange {
    var range = range(ofLine: line).clamped(to: bytes.count)
    if range.length > 0, bytes[Int(range.end) - 1] == UInt8(ascii: "\n") {
      range.end -= 1
      if range.length > 0, bytes[Int(range.end) - 1] == UInt8(ascii: "\r") { range.end -= 1 }
    }
    return range
  }

  /// Line and column of `offset`. An offset inside a character counts as the character's start; one beyond the end is
  /// clamped. `bytes` must be those that the table was made of. Costs the length of the line.
  public func position(of offset: TextOffset, in bytes: [UInt8], _ encoding: PositionEncoding) -> LinePosition {
    let offset = min(offset, TextOffset(clamping: bytes.count))
    let line = line(at: offset)
    var column = 0
    var index = Int(starts[line])
    while index < Int(offset) {
      let width = min(characterWidth(at: index, in: bytes), bytes.count - index)
      if index + width > Int(offset) { break }
      column += encoding.units(ofWidth: width)
      index += width
    }
    return LinePosition(line: line, column: column)
  }

  /// The offset of a line and column. A column beyond the line's content is the end of that content, a line beyond the
  /// text the end of the text; a column inside a character is its start; negative numbers count as 0.
  public func offset(of position: LinePosition, in bytes: [UInt8], _ encoding: PositionEncoding) -> TextOffset {
    guard position.line < starts.count else { return TextOffset(clamping: bytes.count) }
    guard position.line >= 0 else { return 0 }
    let content = content(ofLine: position.line, in: bytes)
    var left = position.column
    var index = Int(content.start)
    while index < Int(content.end), left > 0 {
      let width = min(characterWidth(at: index, in: bytes), Int(content.end) - index)
      left -= encoding.units(ofWidth: width)
      if left < 0 { break }
      index += width
    }
    return TextOffset(clamping: index)
  }
}

/// The number of bytes of the character that begins at `index`, by its first byte; 1 for a stray byte.
@inlinable
public func characterWidth(at index: Int, in bytes: [UInt8]) -> Int {
  switch bytes[index] {
  case 0xC0..<0xE0: 2
  case 0xE0..<0xF0: 3
  case 0xF0...: 4
  default: 1
  }
}
