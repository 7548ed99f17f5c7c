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
      guard let words = expression(endingAt: end, language) ?? expression(endingAt: withoutMark(end), language) else {
        end = step(back: end)
        continue
      }
      found.append(words)
      end = Int(words.start)
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

  /// `end` without the punctuation mark before it.
  private func withoutMark(_ end: Int) -> Int {
    end > Int(range.start) && bytes[end - 1].isMark ? end - 1 : end
  }

  /// One word back; in a script that sets no spaces, one character.
  private func step(back end: Int) -> Int {
    var end = end
    guard bytes[end - 1] < 0x80 else {
      repeat { end -= 1 } while end > Int(range.start) && bytes[end] & 0xC0 == 0x80
      return end
    }
    while end > Int(range.start), bytes[end - 1] < 0x80, !bytes[end - 1].isSpace { end -= 1 }
    return end
  }
}

extension [UInt8] {
  /// Whether no word of ASCII letters and no character goes on over the offset.
  fileprivate func isBetweenWords(_ offset: Int) -> Bool {
    guard offset > 0, offset < count else { return true }
    if self[offset] & 0xC0 == 0x80 { return false }
    return !self[offset - 1].isWord || !self[offset].isWord
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }

  fileprivate var isMark: Bool { self > 0x20 && self < 0x80 && !isWord }

  /// An ASCII letter or digit.
  fileprivate var isWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
