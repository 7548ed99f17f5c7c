// A coder's note on words.

struct NoteRecord: Sendable {
  /// What else the tag says of the words, where the note stands with it.
  enum Place: String, Sendable { case alone, not, label }

  var span: SpanRecord
  var note: String
  var place: Place
  /// The item as it stands in its tag; for a note alone.
  var tag: String
}
