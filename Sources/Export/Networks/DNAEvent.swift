// A row of DNA's event list before it has its numbers.

struct DNAEvent: Sendable {
  /// What stands before the coder's number: from the time to the text.
  var before: [UInt8]
  var coder: String
  /// What stands behind the document's number.
  var behind: [UInt8]
  var file: String
}
