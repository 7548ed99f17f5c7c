// A line of a file, with and without its line end.

/// A line: its bytes without and with the line end.
struct Line {
  var start: Int
  /// The end without LF or CRLF.
  var contentEnd: Int
  /// The start of the next line.
  var next: Int
}
