// How often each check found something, as a table for a person.

internal import Corpus
internal import Serial

struct StatisticsTable {
  let palette: Palette
  private var counts = FindingCounts()

  init(palette: Palette) { self.palette = palette }
}

extension StatisticsTable: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<PlainLine>) { counts.add(file.findings) }

  func end(_ closing: Closing, _ out: inout Outgoing<PlainLine>) {
    let rows = counts.ordered
    if !rows.isEmpty { write(rows, &out) }
    if !rows.isEmpty, closing.sentence != nil { out.write("\n") }
    out.write(closing, palette)
  }

  private func write(_ rows: [FindingCounts.Row], _ out: inout Outgoing<PlainLine>) {
    let head = ["count", "fixable", "severity", "check"]
    let cells = rows.map { [String($0.count), String($0.fixable), $0.severity.rawValue, $0.code] }
    let widths = head.indices.map { column in ([head] + cells).map { $0[column].count }.max() ?? 0 }
    func line(_ cells: [String], _ last: String) -> String {
      var text = ""
      for (column, cell) in cells.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        text += (column < 2 ? space + cell : cell + space) + "  "
      }
      return text + last
    }
    out.write("\(line(head, "reports"))", .bold, palette)
    out.write("\n")
    for (row, cells) in zip(rows, cells) { out.write("\(line(cells, row.summary))\n") }
  }
}
