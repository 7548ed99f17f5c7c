// How often each check found something, instead of the findings.

internal import Corpus
internal import Disk
internal import Export
internal import Rules

struct Statistics {
  /// How they are told: a table, one JSON array, or an object a line.
  enum Form { case table, json, jsonLines }

  let form: Form
  let palette: Palette
  private var rows: [String: Row] = [:]

  private struct Row {
    var code: String
    /// The gravest: settings may give a check another severity in some files.
    var severity = Severity.off
    var count = 0
    /// Of how many a fix is safe.
    var fixable = 0

    var summary: String { Catalogue.page(code)?.summary ?? "" }
  }

  init(form: Form, palette: Palette) {
    self.form = form
    self.palette = palette
  }
}

extension Statistics: Report {
  mutating func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
    for finding in file.findings {
      var row = rows[finding.code] ?? Row(code: finding.code)
      row.severity = max(row.severity, finding.severity)
      row.count += 1
      if finding.fixes.contains(where: \.isSafe) { row.fixable += 1 }
      rows[finding.code] = row
    }
  }

  func end(_ closing: Closing, _ out: inout [UInt8]) {
    let ordered = rows.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.code < $1.code }
    switch form {
    case .table:
      if !ordered.isEmpty { out.write(table(ordered)) }
      if !ordered.isEmpty, closing.sentence != nil { out.write("\n") }
      palette.write(closing, &out)
    case .json:
      var list = JSONList(open: "[", close: "]\n")
      for row in ordered { list.add(object(row), &out) }
      list.end(&out)
    case .jsonLines:
      for row in ordered { out += object(row).bytes + [0x0A] }
    }
  }

  private func table(_ rows: [Row]) -> String {
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
    var text = palette.bold(line(head, "tells")) + "\n"
    for (row, cells) in zip(rows, cells) { text += line(cells, row.summary) + "\n" }
    return text
  }

  private func object(_ row: Row) -> JSONWriter {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("code", row.code)
      writer.member("severity", row.severity.rawValue)
      writer.member("count", row.count)
      writer.member("fixable", row.fixable)
      writer.member("summary", row.summary)
    }
    return writer
  }
}
