// Words that are a date.

internal import Corpus
internal import EDTF
internal import Syntax

struct DateRecord: Sendable {
  var span: SpanRecord
  var kind: DateValue.Kind
  /// As written.
  var value: String
  /// nil for what is no point in time.
  var days: DayRange?
  var tail: ItemTail
  /// The item as it stands in its tag.
  var tag: String
}
