// Lines and columns as the protocol counts them, worked out anew and slowly.

import Text

/// A place in a text by the protocol's rules alone: LF, CRLF and a lone CR end a line, and a byte-order mark is not there.
enum SoakPlaces {
  static func picture(_ range: TextRange, in bytes: [UInt8], _ encoding: PositionEncoding) -> String {
    let (start, end) = (place(Int(range.start), in: bytes, encoding), place(Int(range.end), in: bytes, encoding))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  static func place(_ offset: Int, in bytes: [UInt8], _ encoding: PositionEncoding) -> (line: Int, column: Int) {
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let offset = min(offset, bytes.count)
    var (line, start) = (0, first)
    for index in 0..<offset where endsLine(index, in: bytes) { (line, start) = (line + 1, index + 1) }
    guard start < offset else { return (line, 0) }
    let column = String(decoding: bytes[start..<offset], as: UTF8.self)
    switch encoding {
    case .utf8: return (line, offset - start)
    case .utf16: return (line, column.utf16.count)
    case .utf32: return (line, column.unicodeScalars.count)
    }
  }

  static func endsLine(_ index: Int, in bytes: [UInt8]) -> Bool {
    bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  /// The offsets at which a client can set its cursor: before characters, and never within a line end.
  static func stops(in bytes: [UInt8]) -> [Int] {
    (0...bytes.count).filter { index in
      if index == 0 || index == bytes.count { return true }
      return bytes[index] & 0xC0 != 0x80 && !(bytes[index] == 0x0A && bytes[index - 1] == 0x0D)
    }
  }

  static func lineStarts(in bytes: [UInt8]) -> [Int] {
    [0] + bytes.indices.filter { endsLine($0, in: bytes) }.map { $0 + 1 }
  }
}
