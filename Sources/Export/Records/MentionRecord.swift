// Words that name actors or issues, or that do not name somebody.

internal import Syntax

struct MentionRecord: Sendable {
  /// In the order of the text; several where one label makes one mention of words in several places.
  var spans: [SpanRecord]
  /// Of words in several places, without its `^`.
  var label: String?
  var handles: [HandleRecord]
  var tail: ItemTail
  /// The item as it stands in its tag, without its label.
  var tag: String

  /// From the first word to the last, with the words of all spans and a space between.
  var span: SpanRecord {
    if spans.count == 1 { return spans[0] }
    return SpanRecord(
      start: spans.first?.start ?? 0,
      end: spans.map(\.end).max() ?? 0,
      text: spans.map(\.text).joined(separator: " ")
    )
  }
}
