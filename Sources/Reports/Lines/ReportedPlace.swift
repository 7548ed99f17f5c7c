// A range as lines and columns.

internal import Text

/// A range as lines and columns, both from 1; the end is where the first character behind it stands.
struct ReportedPlace {
  var line: Int
  var column: Int
  var endLine: Int
  var endColumn: Int

  init(start: LinePosition, end: LinePosition) {
    (line, column) = (start.line + 1, start.column + 1)
    (endLine, endColumn) = (end.line + 1, end.column + 1)
  }

  /// `:3:14`
  var written: String { ":\(line):\(column)" }
}
