// Words of an article's text and where they stand in it.

/// `start` and `end` count code points of the text without markup; `end` is the first one after the words.
struct SpanRecord: Hashable, Sendable {
  var start: Int
  var end: Int
  var text: String

  /// `12-17`.
  var written: String { String(start) + "-" + String(end) }
}
