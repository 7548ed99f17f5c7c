// The words of a finding and those around them on one line.

internal import Text

/// `… left Tokyo with <<@miazawa>> on Thursday …`: runs of white space as one space, long words in the middle left out.
///
/// A paragraph is one line, and may be long; an edit at its end should not make all of its findings new. So only some
/// words around count.
struct FindingContext {
  let text: String

  /// The characters that are kept before and behind, and of the finding's own at both its ends.
  private static let reach = 24
  /// Bytes that surely hold as many characters, marks and all.
  private static let window = 16 * reach
  /// Nearly always fewer bytes do, and making words of them is what takes time.
  private static let windows = [2 * reach, window]
  /// The characters at the edge of a window that may be parts of one.
  private static let torn = 4

  /// `own` takes the place of the range's own bytes, where the words around stand in another text than these.
  init(of range: TextRange, in bytes: [UInt8], _ lines: LineTable, own: String? = nil) {
    let range = range.clamped(to: bytes.count)
    let first = lines.content(ofLine: lines.line(at: range.start), in: bytes)
    // A range up to a line's end may hold the line end too.
    let last = lines.content(ofLine: lines.line(at: range.isEmpty ? range.end : range.end - 1), in: bytes)
    let before = TextRange(min(first.start, range.start), range.start)
    let behind = TextRange(range.end, max(last.end, range.end))
    text =
      [
        Self.last(of: before, in: bytes), "<<", own ?? Self.ends(of: range, in: bytes), ">>",
        Self.first(of: behind, in: bytes),
      ].joined().trimmed
  }

  private static func last(of range: TextRange, in bytes: [UInt8]) -> String {
    for window in windows {
      let part = TextRange(max(Int(range.start), Int(range.end) - window), Int(range.end))
      let words = words(of: part, in: bytes)
      if part == range, words.count <= reach { return words }
      if part != range, window < Self.window, words.count < reach + torn { continue }
      // From the first whole word on, where there is one.
      let kept = words.suffix(reach)
      return "…" + (kept.firstIndex(of: " ").map { kept[kept.index(after: $0)...] } ?? kept)
    }
    return ""
  }

  private static func first(of range: TextRange, in bytes: [UInt8]) -> String {
    for window in windows {
      let part = TextRange(Int(range.start), min(Int(range.end), Int(range.start) + window))
      let words = words(of: part, in: bytes)
      if part == range, words.count <= reach { return words }
      if part != range, window < Self.window, words.count < reach + torn { continue }
      let kept = words.prefix(reach)
      return (kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept) + "…"
    }
    return ""
  }

  /// The words of a finding alone; of a long one those at both its ends.
  static func ends(of range: TextRange, in bytes: [UInt8]) -> String {
    if range.length > 4 * window {
      let (start, end) = (Int(range.start), Int(range.end))
      let head = words(of: TextRange(start, start + window), in: bytes).prefix(reach)
      let tail = words(of: TextRange(end - window, end), in: bytes).suffix(reach)
      return head + "…" + tail
    }
    let characters = words(of: range, in: bytes)
    return characters.count > 3 * reach ? characters.prefix(reach) + "…" + characters.suffix(reach) : characters
  }

  /// A part of the text with each run of white space and control characters as one space. What is no UTF-8 becomes
  /// U+FFFD.
  private static func words(of range: TextRange, in bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes[range.indices], as: UTF8.self).unicodeScalars {
      // Asking for a property takes twenty times longer than a comparison.
      if (0x21..<0x7F).contains(scalar.value) || scalar.value >= 0xA0 && !scalar.properties.isWhitespace {
        scalars.append(scalar)
      } else if scalars.last != " " {
        scalars.append(" ")
      }
    }
    return String(scalars)
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
