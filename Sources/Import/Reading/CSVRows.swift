// Rows of a table, whatever sets its cells apart.

internal import Text

/// A table in CSV (RFC 4180): with commas, semicolons or tabs, with quotation marks or without, with a byte-order mark or
/// without.
struct CSVRows: Sendable {
  /// A row, and the line on which it begins, from 1.
  struct Row: Sendable {
    var line: Int
    var cells: [String]
  }

  private(set) var rows: [Row] = []

  /// Reads all rows; blank lines are none. `bytes` are UTF-8.
  static func read(_ bytes: [UInt8]) -> Result<CSVRows, ImportRefusal> {
    if let place = firstInvalidUTF8(in: bytes) {
      return .failure(ImportRefusal(line: bytes[..<place].count { $0 == 0x0A } + 1, "no UTF-8"))
    }
    if let place = bytes.firstIndex(of: 0) {
      return .failure(ImportRefusal(line: bytes[..<place].count { $0 == 0x0A } + 1, "a NUL: it is no table in CSV"))
    }
    var table = CSVRows()
    do throws(ImportRefusal) {
      try table.fill(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
      return .success(table)
    } catch {
      return .failure(error)
    }
  }

  /// The separator that occurs most often in the first line, outside of quotation marks.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A { break }
      counts[byte, default: 0] += 1
    }
    let known: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return known.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) } ?? known[0]
  }

  private mutating func fill(_ bytes: ArraySlice<UInt8>) throws(ImportRefusal) {
    let separator = Self.separator(of: bytes)
    var line = 1
    var row = Row(line: 1, cells: [])
    var index = bytes.startIndex
    func endRow(_ rows: inout [Row], _ row: Row) { if row.cells != [""] { rows.append(row) } }
    while index < bytes.endIndex {
      var cell: [UInt8] = []
      if bytes[index] == UInt8(ascii: "\"") {
        let start = line
        index += 1
        var isClosed = false
        while index < bytes.endIndex, !isClosed {
          let byte = bytes[index]
          index += 1
          if byte == 0x0A { line += 1 }
          if byte != UInt8(ascii: "\"") {
            cell.append(byte)
          } else if index < bytes.endIndex, bytes[index] == byte {
            cell.append(byte)
            index += 1
          } else {
            isClosed = true
          }
        }
        guard isClosed else { throw ImportRefusal(line: start, "a quotation mark is never closed") }
      }
      let isQuoted = index > bytes.startIndex && bytes[index - 1] == UInt8(ascii: "\"")
      let rest = index
      while index < bytes.endIndex, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
      var plain = bytes[rest..<index]
      if index == bytes.endIndex || bytes[index] == 0x0A, plain.last == 0x0D { plain.removeLast() }
      if isQuoted, !plain.isEmpty {
        throw ImportRefusal(line: line, "something stands behind the quotation mark that closes a cell")
      }
      row.cells.append(String(decoding: cell + plain, as: UTF8.self))
      guard index < bytes.endIndex else { break }
      let isEnd = bytes[index] == 0x0A
      index += 1
      if isEnd {
        endRow(&rows, row)
        line += 1
        row = Row(line: line, cells: [])
      } else if index == bytes.endIndex {
        row.cells.append("")
      }
    }
    if !row.cells.isEmpty { endRow(&rows, row) }
  }
}
