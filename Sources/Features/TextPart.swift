// Expressions of time in a part of the text.

internal import EDTF
internal import Text

/// A part of the text without markup, looked through for expressions.
struct TextPart {
  private let bytes: [UInt8]
  private let range: TextRange
  /// Longer words name no time; in bytes.
  private static let longest = 120

  /// Begins and ends between words, where the range was cut: half a word is another.
  init(_ bytes: [UInt8], _ range: TextRange) {
    var (start, end) = (Int(range.start), Int(range.end))
    while start < end, !bytes.isBetweenWords(start) { start += 1 }
    while end > start, !bytes.isBetweenWords(end) { end -= 1 }
    self.bytes = bytes
    self.range = TextRange(start, end)
  }

  /// From the last word back: each expression is the longest that ends where it ends.
  func expressions(in language: DateLanguage) -> [TextRange] {
    var found: [TextRange] = []
    var end = Int(range.end)
    while let stop = wordEnd(before: end) {
      end = stop
      var words = expression(endingAt: end, language)
      // "in July.)": a full stop may be the word's own, or not.
      while words == nil, end > Int(range.start), bytes[end - 1].isMark {
        end -= 1
        words = expression(endingAt: end, language)
      }
      if let words {
        found.append(words)
        end = Int(words.start)
      } else if end > Int(range.start) {
        end = step(back: end)
      }
    }
    return found.reversed()
  }

  private func expression(endingAt end: Int, _ language: DateLanguage) -> TextRange? {
    var start = max(Int(range.start), end - Self.longest)
    while start < end, !bytes.isBetweenWords(start) { start += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    guard let words = DateWords.expression(atEndOf: text, in: language) else { return nil }
    return TextRange(start + words.lowerBound, start + words.upperBound)
  }

  /// The place behind the last byte that is no white space.
  private func wordEnd(before end: Int) -> Int? {
    var end = end
    while end > Int(range.start), bytes[end - 1].isSpace { end -= 1 }
    return end > Int(range.start) ? end : nil
  }

  /// One word back; in a script that sets no spaces, one character.
  private func step(back end: Int) -> Int {
    var end = bytes.character(before: end)
    while end > Int(range.start), bytes.isInWord(end) { end = bytes.character(before: end) }
    return end
  }
}

extension [UInt8] {
  /// Whether no word and no character goes on over the offset. Scripts that set no spaces have no words here.
  fileprivate func isBetweenWords(_ offset: Int) -> Bool {
    guard offset > 0, offset < count else { return true }
    return self[offset] & 0xC0 != 0x80 && !isInWord(offset)
  }

  /// Whether letters or digits stand on both sides of a character's start.
  fileprivate func isInWord(_ offset: Int) -> Bool {
    offset > 0 && offset < count && self[offset].isWord && self[character(before: offset)].isWord
  }

  /// Where the character before an offset begins; 0 at the start.
  fileprivate func character(before offset: Int) -> Int {
    var start = Swift.max(offset - 1, 0)
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }

  fileprivate var isMark: Bool { self > 0x20 && self < 0x80 && !isWord }

  /// Whether a letter or digit of a script that sets spaces begins with it: ASCII, or U+00C0 to U+07FF.
  fileprivate var isWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: true
    default: false
    }
  }
}
