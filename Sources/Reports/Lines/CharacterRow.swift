// The characters of a piece of a line, with the columns that a terminal gives them.

internal import Text

struct CharacterRow {
  /// Where a character begins in the row, and the columns that it takes.
  struct Cell {
    var start: TextOffset
    var columns: UInt8

    var width: Int { Int(columns) }
  }

  private(set) var cells: [Cell] = []
  private let text: ArraySlice<UInt8>

  /// Bytes that are not UTF-8 become U+FFFD.
  init(_ bytes: ArraySlice<UInt8>) {
    if let plain = Self.plainCells(bytes) {
      (cells, text) = (plain, bytes)
      return
    }
    let string = String(decoding: bytes, as: UTF8.self)
    var start = 0
    for character in string {
      cells.append(Cell(start: TextOffset(clamping: start), columns: UInt8(character.columns)))
      start += character.utf8.count
    }
    text = Array(string.utf8)[...]
  }

  /// Some of the characters, tabs as spaces.
  func text(_ range: Range<Int>) -> String {
    func index(_ cell: Int) -> Int { cell < cells.count ? text.startIndex + Int(cells[cell].start) : text.endIndex }
    let piece = text[index(range.lowerBound)..<index(range.upperBound)]
    let tab = UInt8(ascii: "\t")
    guard piece.contains(tab) else { return String(decoding: piece, as: UTF8.self) }
    return String(decoding: piece.map { $0 == tab ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// The cells where every code point is a character by itself and of a known width, as in nearly all lines: finding out
  /// where characters end and how wide they are takes `String` thirty times longer.
  private static func plainCells(_ bytes: ArraySlice<UInt8>) -> [Cell]? {
    var cells: [Cell] = []
    cells.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let start = TextOffset(clamping: index - bytes.startIndex)
      let byte = bytes[index]
      if byte < 0x80 {
        cells.append(Cell(start: start, columns: 1))
        index += 1
        continue
      }
      guard let point = bytes.codePoint(at: index), let columns = plainWidth(point.scalar.value) else { return nil }
      cells.append(Cell(start: start, columns: columns))
      index = point.end
    }
    return cells
  }

  /// Letters and marks of Europe and East Asia that nothing joins to a neighbour; nil for all others.
  private static func plainWidth(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x80..<0x300, 0x391...0x3CE, 0x400..<0x482, 0x48A..<0x530, 0x1E00..<0x2000, 0x2010...0x2027, 0x2030..<0x205F,
      0x20A0..<0x20C0:
      1
    case 0x3001..<0x302A, 0x3041...0x3096, 0x30A1...0x30FE, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0xFF01...0xFF60: 2
    default: nil
    }
  }
}

extension Character {
  /// The columns that a terminal gives the character: 2 for East Asian wide ones and emoji, 0 for a lone mark.
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x300: return 1
    // Shown as signs.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
