// Texts without white space at their ends.

extension String {
  /// Without the white space before and behind it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
  }
}
