// A finding as exports write it: with its places as lines and columns.

/// Lines and columns count from 1, columns in code points.
struct FindingPlace: Sendable {
  var code: String
  var severity: String
  var message: String
  var line: Int
  var column: Int
  var endLine: Int
  var endColumn: Int
}
