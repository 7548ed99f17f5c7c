// Where the sentences of a whole text begin, found in one pass.

/// The ends of sentences as `Sentence.endsSentence` knows them: a blank line, and a stop or an emoji before a capital, but
/// not the stop of `U.S.` or `Mr.`; in a script without spaces the stop alone. Cuts a text into words only where bytes do not say enough.
public enum SentenceStarts {
  /// The offsets at which sentences begin, in rising order, but for that of the first. `text` is UTF-8; empty for one
  /// sentence.
  public static func offsets(in text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { bytes in
      var starts: [Int] = []
      var place = 0
      while place < bytes.count {
        // A letter, as most bytes are, ends nothing.
        if 0x40..<0xE2 ~= bytes[place] {
          place += 1
          continue
        }
        let start: Int?
        switch bytes[place] {
        case UInt8(ascii: "\n"): start = bytes.startBehindBlankLine(at: &place)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): start = bytes.startBehindStop(at: place)
        case 0xE2 where bytes.holds([0x80, 0xA6], at: place + 1): start = bytes.startByWords(around: place)
        // A sign or an emoji, which a stop may precede.
        case 0xE2 where place + 1 < bytes.count && bytes[place + 1] > 0x80: start = bytes.startByWords(around: place)
        case 0xF0: start = bytes.startByWords(around: place)
        case 0xE3 where bytes.holds([0x80, 0x82], at: place + 1): start = bytes.startBehindWideStop(at: place)
        case 0xEF where bytes.holds([0xBC, 0x81], at: place + 1) || bytes.holds([0xBC, 0x9F], at: place + 1):
          start = bytes.startBehindWideStop(at: place)
        default: start = nil
        }
        if let start, start > starts.last ?? 0 { starts.append(start) }
        place += 1
      }
      return starts
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Longer words and spaces around a stop decide nothing; in bytes.
  private static var margin: Int { 24 }

  fileprivate func holds(_ expected: [UInt8], at place: Int) -> Bool {
    place + expected.count <= count && expected.indices.allSatisfy { self[place + $0] == expected[$0] }
  }

  private func isSpace(_ place: Int) -> Bool { self[place] == 0x20 || 0x09...0x0D ~= self[place] }

  /// What follows white space that holds two line ends or more. Goes on to its last byte.
  fileprivate func startBehindBlankLine(at place: inout Int) -> Int? {
    var (next, lines) = (place, 0)
    while next < count, isSpace(next) {
      lines += self[next] == UInt8(ascii: "\n") ? 1 : 0
      next += 1
    }
    place = next - 1
    return lines >= 2 && next < count ? next : nil
  }

  /// How many bytes a mark takes that may stand between a stop and white space: `"`, `'`, `)`, `‘`, `’`, `“`, `”`, `»`.
  private func closingMark(at place: Int) -> Int? {
    switch self[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): 1
    case 0xE2 where place + 2 < count && self[place + 1] == 0x80:
      [0x98, 0x99, 0x9C, 0x9D].contains(self[place + 2]) ? 3 : nil
    case 0xC2 where holds([0xBB], at: place + 1): 2
    default: nil
    }
  }

  /// What follows a stop, closing marks and white space, where it is a capital.
  fileprivate func startBehindStop(at place: Int) -> Int? {
    var next = place + 1
    while next < count, let length = closingMark(at: next) { next += length }
    guard next < count else { return nil }
    if self[next] >= 0x80 { return startByWords(around: place) }
    guard isSpace(next) else { return nil }
    while next < count, isSpace(next) { next += 1 }
    guard next < count else { return nil }
    // A mark is no capital.
    if holds([0xE2, 0x80], at: next) { return nil }
    if self[next] >= 0x80 { return startByWords(around: place) }
    guard 0x41...0x5A ~= self[next] else { return nil }
    if self[place] != UInt8(ascii: ".") { return next }
    var first = place
    while first > 0, 0x41...0x5A ~= self[first - 1] & 0xDF { first -= 1 }
    if first > 0, self[first - 1] >= 0x80 || isSpace(first - 1) && first == place { return startByWords(around: place) }
    let isShortAndCapital = first < place && 0x41...0x5A ~= self[first] && place - first <= 4
    return isShortAndCapital ? nil : next
  }

  /// What follows a stop of double width and closing brackets.
  fileprivate func startBehindWideStop(at place: Int) -> Int? {
    var next = place + 3
    while holds([0xE3, 0x80, 0x8D], at: next) || holds([0xE3, 0x80, 0x8F], at: next) { next += 3 }
    return next < count ? next : nil
  }

  /// The same by words and marks: where letters that are not ASCII stand around a stop.
  fileprivate func startByWords(around place: Int) -> Int? {
    var (start, end) = (Swift.max(0, place - Self.margin), place + 1)
    while start < place, self[start] & 0xC0 == 0x80 { start += 1 }
    while end < count, !isSpace(end), end - place < Self.margin { end += 1 }
    while end < count, isSpace(end) { end += 1 }
    end = Swift.min(count, end + 4)
    while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
    let tokens = WordToken.read(String(decoding: self[start..<end], as: UTF8.self))
    return tokens.indices.first { index in
      start + tokens[index].range.lowerBound > place && Sentence.endsSentence(before: index, in: tokens)
    }.map { start + tokens[$0].range.lowerBound }
  }
}
