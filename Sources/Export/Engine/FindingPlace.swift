// A finding as exports write it: with its places as lines and columns.

internal import Corpus
internal import Rules
internal import Text

/// Lines and columns count from 1, columns in code points.
struct FindingPlace: Sendable {
  var code: String
  var severity: String
  var message: String
  var line: Int
  var column: Int
  var endLine: Int
  var endColumn: Int

  /// The findings of a file with their places; both by place.
  static func all(_ findings: [Finding], in bytes: [UInt8]) -> [FindingPlace] {
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
