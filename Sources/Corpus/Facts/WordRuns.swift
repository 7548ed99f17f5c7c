// The words of a text and their runs of three, counted as they are read.
//
// Words are not cut as names are: a sketch is made of every text of a corpus, and a number for each word is all it needs.

internal import Text

/// Reads a text's words once, from left to right, and keeps the least numbers of their runs.
struct WordRuns {
  /// The number of the word being read; 0 between words.
  private var word: UInt64 = 0
  /// The last word and the one before it.
  private var last: (UInt64, UInt64) = (0, 0)
  private(set) var count = 0
  private(set) var digest: UInt64 = 0
  /// By class; `UInt32.max` where no run is in it.
  private let least: UnsafeMutableBufferPointer<UInt32>

  /// What an ASCII byte is in a word, lower case; 0 for what stands between words.
  private static let folded: [UInt8] = (0 as UInt8..<128).map { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }

  /// What a code point from U+0080 on is in a word: the bytes of its folded and decomposed form, the first the lowest, so
  /// that `É` is `e` with U+0301. Tables for those of two bytes, since looking each up in the standard library would take
  /// ten times as long as the rest; one of its own for Western Europe, since to make the other takes 4 ms.
  private static let latinLetters: [UInt64] = (0 as UInt32..<0x180).map { foldedBytes($0) }
  private static let otherLetters: [UInt64] = (0x180 as UInt32..<0x800).map { foldedBytes($0) }

  private static func foldedBytes(_ value: UInt32) -> UInt64 {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    // Longer than eight bytes are none with case.
    return String(scalar).caseFolded.decomposed.utf8.prefix(8).enumerated().reduce(0) { bytes, next in
      bytes | UInt64(next.element) << UInt64(next.offset * 8)
    }
  }

  /// The bytes that a code point of three or four bytes is in a word; 0 where they are its own. Asked for scripts alone that
  /// may have case.
  private static func foldedBytes(ofWide value: UInt32) -> UInt64 {
    switch value {
    case 0x800..<0x10A0, 0x1100..<0x13A0, 0x1400..<0x1C80, 0x2E80..<0xA640, 0xA980..<0xAB30, 0xABC0..<0xFB00,
      0x20000...:
      0
    default: foldedBytes(value)
    }
  }

  init(least: UnsafeMutableBufferPointer<UInt32>) { self.least = least }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    Self.folded.withUnsafeBufferPointer { folded in
      var word = self.word
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = bytes[index]
        if byte >= 0x80 {
          self.word = word
          index = readWide(bytes, index, range.upperBound)
          word = self.word
          continue
        }
        index += 1
        let letter = folded[Int(byte)]
        if letter != 0 {
          word = (word << 5 | word >> 59) ^ UInt64(letter)
        } else if word != 0 {
          end(word)
          word = 0
        }
      }
      self.word = word
    }
  }

  /// Reads a code point beyond ASCII; the index behind it.
  @inline(never)
  private mutating func readWide(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Int {
    guard let point = bytes.codePoint(at: index), point.end <= limit else { return index + 1 }
    let value = point.scalar.value
    let isMark = value < 0xC0 || value >= 0x2000 && value < 0x2040 || value >= 0x3000 && value < 0x3040
    let standsAlone = value >= 0x3000
    if isMark || standsAlone { endWord() }
    if isMark { return point.end }
    var letters: UInt64
    switch value {
    case ..<0x180: letters = Self.latinLetters[Int(value)]
    case ..<0x800: letters = Self.otherLetters[Int(value) - 0x180]
    default: letters = Self.foldedBytes(ofWide: value)
    }
    if letters == 0 {
      for place in point.start..<point.end { word = (word << 5 | word >> 59) ^ UInt64(bytes[place]) }
    }
    while letters != 0 {
      word = (word << 5 | word >> 59) ^ (letters & 0xFF)
      letters >>= 8
    }
    if standsAlone { endWord() }
    return point.end
  }

  /// The text has come to its end.
  mutating func endWord() {
    if word != 0 { end(word) }
    word = 0
  }

  @inline(__always)
  private mutating func end(_ word: UInt64) {
    let word = word &* 0x9E37_79B9_7F4A_7C15
    count += 1
    digest = (digest << 7 | digest >> 57) &* 0xD6E8_FEB8_6659_FD93 ^ word
    if count >= 3 {
      var run = word ^ (last.0 << 21 | last.0 >> 43) ^ (last.1 << 42 | last.1 >> 22)
      run = (run ^ (run >> 32)) &* 0xD6E8_FEB8_6659_FD93
      let place = Int(run >> 59)
      least[place] = min(least[place], UInt32(truncatingIfNeeded: run >> 27))
    }
    last = (word, last.0)
  }

  /// A byte for each class: the low bits of its least number. A class without a run has that of the next with one, so
  /// that short texts can be compared, too.
  var minima: (UInt64, UInt64, UInt64, UInt64) {
    var words: [UInt64] = [0, 0, 0, 0]
    for place in 0..<TextSketch.classes {
      var step = 0
      while step < TextSketch.classes, least[(place + step) % TextSketch.classes] == .max { step += 1 }
      let value = UInt64(least[(place + step) % TextSketch.classes] & 0xFF) ^ UInt64(step)
      words[place / 8] |= value << UInt64(place % 8 * 8)
    }
    return (words[0], words[1], words[2], words[3])
  }
}
