// The rows that one part of a corpus adds to the tables.

internal import Corpus
internal import Serial

/// A writer for each table.
struct CSVSheet {
  /// In the order of `CSVTable.allCases`.
  private var writers: [CSVWriter]
  private(set) var losses = ExportLosses()

  init(isForExcel: Bool) {
    writers = Array(repeating: CSVWriter(guardsFormulas: isForExcel), count: CSVTable.allCases.count)
  }

  /// Writes one row of a table; `fill` writes its cells, in the order of the columns.
  mutating func row(_ table: CSVTable, _ fill: (inout CSVWriter) -> Void) {
    fill(&writers[table.rawValue])
    writers[table.rawValue].endRow()
  }

  /// The first and the last day of a date; days that no table can write are counted.
  mutating func days(_ days: DayRange?) -> (earliest: String, latest: String) {
    guard let days else { return ("", "") }
    losses.add(.farDay, days.farDays)
    return days.written
  }

  /// Counts a statement that has no row, having no holder or no target.
  mutating func loseRow() { losses.add(.noHolder) }

  /// What was written, a piece for each table.
  func part() -> ExportPart {
    var part = ExportPart(files)
    part.losses = losses
    return part
  }

  /// The same behind what another part holds.
  func part(into part: ExportPart) -> ExportPart {
    var part = part
    for (name, bytes) in files { part.append(bytes, to: name) }
    part.losses.add(losses)
    return part
  }

  private var files: some Sequence<(name: String, bytes: [UInt8])> {
    zip(CSVTable.allCases, writers).lazy.filter { !$1.bytes.isEmpty }.map { (name: $0.file, bytes: $1.bytes) }
  }
}
