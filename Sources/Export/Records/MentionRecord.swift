// Words that name actors or issues, or that do not name somebody.

internal import Syntax

struct MentionRecord: Sendable {
  var span: SpanRecord
  var handles: [HandleRecord]
  var tail: ItemTail
  /// The item as it stands in its tag.
  var tag: String
}
