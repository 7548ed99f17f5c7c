// A piece of a text that names are compared by.

/// A run of letters and digits, one character of a script that sets no spaces, or one other character; combining marks
/// belong to what they stand on.
struct NameToken {
  enum Kind { case word, unspaced, other }

  var start: Int
  var end: Int
  var kind: Kind
  /// Equal for tokens that a reader takes for the same: by NFC, an apostrophe or a hyphen of whatever shape.
  var hash: UInt64
}
