// Where the findings of a file stand.

internal import Corpus
internal import Rules
internal import Text

extension ExportedFile {
  /// The findings with their places, by place.
  var findingPlaces: [FindingPlace] {
    if findings.isEmpty { return [] }
    var cursor = PositionCursor(bytes, LineTable(bytes), .utf32)
    return findings.map { finding in
      let start = cursor.position(of: finding.range.start)
      var ahead = cursor
      let end = ahead.position(of: finding.range.end)
      return FindingPlace(
        code: finding.code,
        severity: finding.severity.rawValue,
        message: finding.message,
        line: start.line + 1,
        column: start.column + 1,
        endLine: end.line + 1,
        endColumn: end.column + 1
      )
    }
  }
}
