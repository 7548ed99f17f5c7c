// What a message quotes from a file, cut where it is long.

extension String {
  /// The longest quotation that is left whole, in characters, and what is kept of a longer one at its start and its end.
  private static let longest = 120
  private static let (head, tail) = (72, 24)

  /// The text with each long quotation, between backticks or curly quotation marks, cut in its middle. A short text, as
  /// nearly all are, stays what it is.
  var withShortQuotations: String {
    guard utf8.count > Self.longest, utf8.count > 8 * Self.longest || hasLongQuotation else { return self }
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

  /// Whether what stands between two marks may be too long: asked of every message, so in bytes.
  private var hasLongQuotation: Bool {
    var isBacktick = false
    var (start, place, before) = (-1, 0, UInt32(0))
    for byte in utf8 {
      before = (before << 8 | UInt32(byte)) & 0xFF_FFFF
      place += 1
      // A backtick, and the curly marks “ and ”.
      if start < 0 {
        if byte == 0x60 || before == 0xE2809C { (start, isBacktick) = (place, byte == 0x60) }
      } else if isBacktick ? byte == 0x60 : before == 0xE2809D {
        if place - start > Self.longest { return true }
        start = -1
      }
    }
    return start >= 0 && place - start > Self.longest
  }
}
