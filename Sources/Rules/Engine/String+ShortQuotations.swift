// What a message quotes from a file, cut where it is long.

extension String {
  /// The longest quotation that is left whole, in characters, and what is kept of a longer one at its start and its end.
  private static let longest = 120
  private static let (head, tail) = (72, 24)

  /// The text with each long quotation, between backticks or curly quotation marks, cut in its middle. A short text, as
  /// nearly all are, stays what it is.
  var withShortQuotations: String {
    guard utf8.count > Self.longest else { return self }
    var shown = ""
    var rest = self[...]
    while let start = rest.firstIndex(where: { $0 == "`" || $0 == "“" }) {
      let open = rest[start]
      let close: Character = open == "`" ? "`" : "”"
      let inside = rest.index(after: start)
      guard let end = rest[inside...].firstIndex(of: close) else { break }
      let quoted = rest[inside..<end]
      shown += rest[...start]
      shown += quoted.count > Self.longest ? quoted.prefix(Self.head) + "…" + quoted.suffix(Self.tail) : quoted
      shown.append(close)
      rest = rest[rest.index(after: end)...]
    }
    // A quotation mark or a backtick within what is quoted may hide where it ends.
    shown += rest
    guard shown.count > 8 * Self.longest else { return shown }
    return shown.prefix(3 * Self.longest) + "…" + shown.suffix(2 * Self.longest)
  }
}
