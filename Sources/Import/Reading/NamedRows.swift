// Rows whose cells are asked for by the names of their columns.

/// A table whose first row names its columns.
struct NamedRows: Sendable {
  struct Row: Sendable {
    /// From 1.
    var line: Int
    fileprivate var cells: [String]
    fileprivate var columns: [String: Int]

    /// Empty where the column or the cell is missing.
    subscript(name: String) -> String { columns[name].flatMap { $0 < cells.count ? cells[$0] : nil } ?? "" }
  }

  let columns: [String]
  private(set) var rows: [Row] = []

  /// `wanted`: columns without which the table cannot be read. A table for Excel has an apostrophe before what Excel would
  /// calculate; it goes.
  init(_ bytes: [UInt8], _ file: String, wanted: [String]) throws(ImportRefusal) {
    let table: CSVRows
    switch CSVRows.read(bytes) {
    case .success(let read): table = read
    case .failure(var refusal):
      refusal.file = file
      throw refusal
    }
    let isForExcel = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    columns = table.rows.first?.cells ?? []
    var places: [String: Int] = [:]
    for (place, name) in columns.enumerated() {
      guard places.updateValue(place, forKey: name) == nil else {
        throw ImportRefusal(file: file, line: table.rows.first?.line, "the column `\(name)` stands there twice")
      }
    }
    if let missing = wanted.first(where: { places[$0] == nil }) {
      throw ImportRefusal(file: file, line: 1, "the column `\(missing)` is missing")
    }
    for row in table.rows.dropFirst() {
      guard row.cells.count == columns.count else {
        throw ImportRefusal(
          file: file,
          line: row.line,
          "\(row.cells.count) cells, and the first line names \(columns.count) columns"
        )
      }
      let cells = isForExcel ? row.cells.map(Self.unguarded) : row.cells
      rows.append(Row(line: row.line, cells: cells, columns: places))
    }
  }

  private static func unguarded(_ cell: String) -> String {
    let bytes = cell.utf8
    guard bytes.first == UInt8(ascii: "'") else { return cell }
    let rest = bytes.dropFirst()
    let first = rest.first == UInt8(ascii: "'") ? rest.dropFirst().first : rest.first
    guard let first, "=+-@\t\r".utf8.contains(first) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }
}
