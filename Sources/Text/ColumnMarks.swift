// Columns within long lines, so that a place there costs no more than one in a short line.

/// Places within the long lines of a text, each with the columns that stand before it.
struct ColumnMarks: Sendable {
  private struct Mark: Sendable {
    var offset: TextOffset
    /// Columns from the start of the line.
    var utf16: UInt32
    var utf32: UInt32
  }

  /// So many bytes lie between two marks, or a few more. Lines that are not longer than two such steps have none.
  private static let step = 1024

  private var marks: [Mark] = []

  /// `starts`: where the lines begin. Costs the length of the long lines.
  init(_ bytes: [UInt8], _ starts: [TextOffset]) {
    for (line, start) in starts.enumerated() {
      let (start, end) = (Int(start), line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count)
      guard end - start > 2 * Self.step else { continue }
      var (index, next) = (start, start + Self.step)
      var (utf16, utf32) = (0, 0)
      while index < end {
        if index >= next {
          marks.append(
            Mark(
              offset: TextOffset(clamping: index),
              utf16: UInt32(clamping: utf16),
              utf32: UInt32(clamping: utf32)
            )
          )
          next = index + Self.step
        }
        let width = min(characterWidth(at: index, in: bytes), bytes.count - index)
        utf16 += PositionEncoding.utf16.units(ofWidth: width)
        utf32 += 1
        index += width
      }
    }
  }

  /// The last place at or before an offset of a line from which to count, and its column: the line's start where there is
  /// none.
  func place(before offset: Int, from start: Int, _ encoding: PositionEncoding) -> (index: Int, column: Int) {
    let next = marks.partitioningIndex { Int($0.offset) > offset }
    guard next > 0, Int(marks[next - 1].offset) > start else { return (start, 0) }
    return (Int(marks[next - 1].offset), column(of: marks[next - 1], from: start, encoding))
  }

  /// The last place of a line, which ends at `end`, whose column is not behind a column.
  func place(
    before column: Int,
    in line: Range<Int>,
    _ encoding: PositionEncoding
  ) -> (index: Int, column: Int) {
    let first = marks.partitioningIndex { Int($0.offset) > line.lowerBound }
    let last = marks.partitioningIndex { Int($0.offset) >= line.upperBound }
    guard first < last else { return (line.lowerBound, 0) }
    let own = marks[first..<last]
    let next = own.partitioningIndex { self.column(of: $0, from: line.lowerBound, encoding) > column }
    guard next > own.startIndex else { return (line.lowerBound, 0) }
    return (Int(own[next - 1].offset), self.column(of: own[next - 1], from: line.lowerBound, encoding))
  }

  private func column(of mark: Mark, from start: Int, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: Int(mark.offset) - start
    case .utf16: Int(mark.utf16)
    case .utf32: Int(mark.utf32)
    }
  }
}
