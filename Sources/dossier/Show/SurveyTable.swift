// Rows of numbers and texts, as a table for a person, in Markdown, or as CSV.

internal import Reports
internal import Serial

struct SurveyTable {
  enum Cell {
    case text(String)
    case number(Int)
    case strength(Double)

    var words: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .strength(let strength): CSVWriter.shortest(strength)
      }
    }

    fileprivate var isNumber: Bool {
      if case .text = self { false } else { true }
    }
    fileprivate var isZero: Bool {
      if case .number(0) = self { true } else { false }
    }
  }

  var columns: [String] = []
  var rows: [[Cell]] = []

  /// Without those of some columns that say nothing: 0 or no text in every row.
  func withoutEmpty(_ optional: Set<String>) -> SurveyTable {
    let kept = columns.indices.filter { column in
      !optional.contains(columns[column])
        || rows.contains { row in !row[column].isZero && !row[column].words.isEmpty }
    }
    return SurveyTable(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// Sets a column before the others, with the same text in each row.
  mutating func insert(_ column: String, _ text: String) {
    columns.insert(column, at: 0)
    for row in rows.indices { rows[row].insert(.text(text), at: 0) }
  }

  /// Lines with columns set under each other.
  func text(_ palette: Palette) -> Escaped<PlainLine> {
    let cells = [columns] + rows.map { $0.map { $0.words.visible } }
    let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let isNumber = columns.indices.map { column in rows.contains { $0[column].isNumber } }
    let lines = cells.enumerated().map { number, row -> Escaped<PlainLine> in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += (column > 0 ? "  " : "") + (isNumber[column] ? space + cell : cell + space)
      }
      while line.last == " " { line.removeLast() }
      return number == 0 ? palette.bold("\(line)") : "\(line)"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  var markdown: Escaped<MarkdownText> {
    func line(_ cells: [Escaped<MarkdownText>]) -> Escaped<MarkdownText> { "| \(cells.joined(separator: " | ")) |\n" }
    var text = line(columns.map { "\(cell: $0)" })
    text += line(columns.indices.map { column in rows.contains { $0[column].isNumber } ? "---:" : "---" })
    for row in rows { text += line(row.map { "\(cell: $0.words)" }) }
    return text
  }

  /// By RFC 4180, with a line of names where it is wanted. A text that a spreadsheet would take for a formula has an
  /// apostrophe before it.
  func csv(names: Bool) -> [UInt8] {
    var writer = CSVWriter(guardsFormulas: true)
    if names {
      for column in columns { writer.text(column) }
      writer.endRow()
    }
    for row in rows {
      for cell in row {
        switch cell {
        case .text(let text): writer.text(text)
        case .number(let number): writer.integer(number)
        case .strength(let strength): writer.number(strength)
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }
}
