// Where the lines of a text begin.

/// The offsets at which the lines of a text begin.
///
/// A line ends with LF (a CR before it belongs to the line end). A byte-order mark stands on no line: the first begins
/// behind it, and the mark's own offsets count as that place.
public struct LineTable: Sendable {
  /// Where lines end.
  public enum Rule: Sendable {
    /// As in the language: a lone CR is white space.
    case language
    /// As in the Language Server Protocol: a lone CR ends a line, too.
    case editor
  }

  /// The start of every line, that of the first being 0, or 3 behind a byte-order mark; a text that ends with a line end
  /// has an empty last line.
  public let starts: [TextOffset]
  /// The length of the text in bytes.
  public let length: TextOffset
  private let rule: Rule
  private let marks: ColumnMarks

  public init(_ bytes: [UInt8], _ rule: Rule = .language) {
    var starts = [TextOffset(bytes.lengthOfByteOrderMark)]
    var index = bytes.placeOfLineEnd(from: 0, to: bytes.count)
    while index < bytes.count {
      let isCR = bytes[index] == UInt8(ascii: "\r")
      index += 1
      if !isCR || rule == .editor && bytes.byte(at: index) != UInt8(ascii: "\n") {
        starts.append(TextOffset(clamping: index))
      }
      index = bytes.placeOfLineEnd(from: index, to: bytes.count)
    }
    self.starts = starts
    self.rule = rule
    marks = ColumnMarks(bytes, starts)
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

  /// The bytes of a line without its line end.
  public func content(ofLine line: Int, in bytes: [UInt8]) -> TextRange {
    var range = range(ofLine: line).clamped(to: bytes.count)
    if range.length > 0, bytes[Int(range.end) - 1] == UInt8(ascii: "\n") {
      range.end -= 1
      if range.length > 0, bytes[Int(range.end) - 1] == UInt8(ascii: "\r") { range.end -= 1 }
    } else if rule == .editor, range.length > 0, bytes[Int(range.end) - 1] == UInt8(ascii: "\r") {
      range.end -= 1
    }
    return range
  }

  /// Line and column of `offset`. An offset inside a character counts as the character's start; one beyond the end is
  /// clamped. `bytes` must be those that the table was made of. Costs no more in a long line than in a short one.
  public func position(of offset: TextOffset, in bytes: [UInt8], _ encoding: PositionEncoding) -> LinePosition {
    let offset = min(offset, TextOffset(clamping: bytes.count))
    let line = line(at: offset)
    var (index, column) = place(before: offset, inLine: line, encoding)
    bytes.count(&column, from: &index, to: Int(offset), encoding)
    return LinePosition(line: line, column: column)
  }

  /// A place at or before an offset of a line from which columns can be counted on, and its own.
  func place(before offset: TextOffset, inLine line: Int, _ encoding: PositionEncoding) -> (index: Int, column: Int) {
    marks.place(before: Int(offset), from: Int(starts[line]), encoding)
  }

  /// The offset of a line and column. A column beyond the line's content is the end of that content, a line beyond the
  /// text the end of the text; a column inside a character is its start; negative numbers count as 0.
  public func offset(of position: LinePosition, in bytes: [UInt8], _ encoding: PositionEncoding) -> TextOffset {
    guard position.line < starts.count else { return TextOffset(clamping: bytes.count) }
    guard position.line >= 0 else { return 0 }
    let content = content(ofLine: position.line, in: bytes)
    let place = marks.place(before: position.column, in: content.indices, encoding)
    var (index, left) = (place.index, position.column - place.column)
    while index < Int(content.end), left > 0 {
      if left >= 16, index + 16 <= Int(content.end), bytes.isASCII(at: index) {
        left -= 16
        index += 16
        continue
      }
      let width = min(characterWidth(at: index, in: bytes), Int(content.end) - index)
      left -= encoding.units(ofWidth: width)
      if left < 0 { break }
      index += width
    }
    return TextOffset(clamping: index)
  }
}

extension [UInt8] {
  /// nil beyond the end.
  fileprivate func byte(at index: Int) -> UInt8? { index < count ? self[index] : nil }

  /// Counts the columns of whole characters from a place on, up to an offset of the text. `index` then stands at the offset,
  /// or at the start of the character that holds it.
  func count(_ column: inout Int, from index: inout Int, to offset: Int, _ encoding: PositionEncoding) {
    while index < offset {
      if index + 16 <= offset, isASCII(at: index) {
        column += 16
        index += 16
        continue
      }
      let width = Swift.min(characterWidth(at: index, in: self), count - index)
      if index + width > offset { return }
      column += encoding.units(ofWidth: width)
      index += width
    }
  }

  /// Whether the next sixteen bytes, which must be there, are of ASCII.
  @inline(__always)
  fileprivate func isASCII(at index: Int) -> Bool {
    withUnsafeBytes {
      let next = $0.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
      return (next[0] | next[1]) & 0x8080_8080_8080_8080 == 0
    }
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
