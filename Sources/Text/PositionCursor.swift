// Positions asked for one after the other, each counted from where the last one stood.

/// Finds the line and column of offsets. In rising order all offsets of a text cost one pass over it, however long its
/// lines are; one that lies before the last costs as much as `LineTable.position` does.
public struct PositionCursor: Sendable {
  private let bytes: [UInt8]
  private let lines: LineTable
  private let encoding: PositionEncoding
  private var line = 0
  private var index = 0
  private var column = 0

  /// `bytes` must be those that the table was made of.
  public init(_ bytes: [UInt8], _ lines: LineTable, _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.lines = lines
    self.encoding = encoding
    index = Int(lines.starts[0])
  }

  /// The same answer as `LineTable.position`.
  public mutating func position(of offset: TextOffset) -> LinePosition {
    let offset = min(offset, TextOffset(clamping: bytes.count))
    let line = lines.line(at: offset)
    if line != self.line || index > Int(offset) {
      self.line = line
      (index, column) = lines.place(before: offset, inLine: line, encoding)
    }
    bytes.count(&column, from: &index, to: Int(offset), encoding)
    return LinePosition(line: line, column: column)
  }
}
