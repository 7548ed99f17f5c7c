// Places in a text, as the language counts them and as the client does.

internal import LSP
internal import Text

extension SourceText {
  /// The offset of a position; one out of range is clamped to its line or to the text.
  func offset(_ position: Position, _ encoding: PositionEncoding) -> TextOffset {
    let place = LinePosition(line: Int(position.line), column: Int(position.character))
    return lines.offset(of: place, in: bytes, encoding)
  }

  /// A range whose end stands before its start is empty.
  func range(_ range: LSP.Range, _ encoding: PositionEncoding) -> TextRange {
    TextRange(offset(range.start, encoding), offset(range.end, encoding))
  }

  func position(_ offset: TextOffset, _ encoding: PositionEncoding) -> Position {
    Position(lines.position(of: offset, in: bytes, encoding))
  }

  func range(_ range: TextRange, _ encoding: PositionEncoding) -> LSP.Range {
    Range(start: position(range.start, encoding), end: position(range.end, encoding))
  }
}

extension LSP.Range {
  /// A range of a text of which the lines alone are known.
  init(_ range: TextRange, _ lines: LinePlaces, _ encoding: PositionEncoding) {
    self.init(
      start: Position(lines.position(of: range.start, encoding)),
      end: Position(lines.position(of: range.end, encoding))
    )
  }
}

extension Position {
  fileprivate init(_ place: LinePosition) {
    self.init(line: UInt32(clamping: place.line), character: UInt32(clamping: place.column))
  }
}

extension PositionEncoding {
  /// The first of the client's encodings that is known here; UTF-16 where it names none.
  init(preferredBy client: [PositionEncodingKind]) {
    self = client.lazy.compactMap { PositionEncoding(rawValue: $0.rawValue) }.first ?? .utf16
  }
}
