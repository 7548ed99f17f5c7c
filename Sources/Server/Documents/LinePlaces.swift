// Lines and columns of a text of which nothing else is kept.

internal import Text

/// Where the lines of a text begin, and which of its characters take several bytes: enough to count lines and columns as an
/// editor does, in a tenth of the room of the text.
struct LinePlaces: Sendable {
  private let starts: [TextOffset]
  /// The offsets of the characters of several bytes.
  private let wide: [TextOffset]
  /// How many columns fewer than bytes there are up to and with each of these, from the beginning of the text, in UTF-16 and
  /// in UTF-32.
  private let saved: [(utf16: UInt32, utf32: UInt32)]
  private let length: TextOffset

  init(_ bytes: [UInt8]) {
    let lines = LineTable(bytes, .editor)
    starts = lines.starts
    length = lines.length
    var wide: [TextOffset] = []
    var saved: [(utf16: UInt32, utf32: UInt32)] = []
    var sum: (utf16: UInt32, utf32: UInt32) = (0, 0)
    var index = Int(lines.starts[0])
    while index < bytes.count {
      let width = min(characterWidth(at: index, in: bytes), bytes.count - index)
      if width > 1 {
        // A character of four bytes has two units in UTF-16.
        sum.utf16 += UInt32(width == 4 ? 2 : width - 1)
        sum.utf32 += UInt32(width - 1)
        wide.append(TextOffset(clamping: index))
        saved.append(sum)
      }
      index += width
    }
    (self.wide, self.saved) = (wide, saved)
  }

  /// How many bytes this takes, about.
  var size: Int { 128 + starts.count * 4 + wide.count * 12 }

  /// The same answer as `LineTable.position`, for the lines of an editor.
  func position(of offset: TextOffset, _ encoding: PositionEncoding) -> LinePosition {
    var offset = min(offset, length)
    let line = max(starts.partitioningIndex { $0 > offset } - 1, 0)
    let start = starts[line]
    guard offset > start else { return LinePosition(line: line, column: 0) }
    // The characters that begin before the offset, and which of them on this line.
    let last = wide.partitioningIndex { $0 >= offset }
    let first = wide.partitioningIndex { $0 >= start }
    guard last > first else { return LinePosition(line: line, column: Int(offset - start)) }
    let width = Int(saved[last - 1].utf32 - (last > 1 ? saved[last - 2].utf32 : 0)) + 1
    var count = last
    // An offset inside a character counts as the character's start.
    if Int(wide[last - 1]) + width > Int(offset) { (offset, count) = (wide[last - 1], last - 1) }
    let fewer = Int(columnsSaved(count, encoding) - columnsSaved(first, encoding))
    return LinePosition(line: line, column: Int(offset - start) - fewer)
  }

  /// By the first so many characters.
  private func columnsSaved(_ count: Int, _ encoding: PositionEncoding) -> UInt32 {
    guard count > 0 else { return 0 }
    switch encoding {
    case .utf8: return 0
    case .utf16: return saved[count - 1].utf16
    case .utf32: return saved[count - 1].utf32
    }
  }
}
