// A text cut into what names and words are compared by: words, and single characters of other kinds.
//
// What a tag marks is another question, which the parser answers (`WordBoundary`), as a sketch of a text cuts as it counts.

internal import Syntax
internal import Text

/// Reads tokens of UTF-8 bytes.
struct NameScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The token that begins at `start`, where no white space stands.
  @inline(__always)
  func token(at start: Int) -> NameToken {
    var hash = Self.seed
    var end = start
    while true {
      let (chunk, length) = wordChunk(at: end)
      if length > 0 { hash = Self.step(hash, chunk) }
      end += length
      if length < 8 { break }
    }
    let follows = end < bytes.count ? bytes[end] : 0
    if end > start, follows < 0x80 || isPunctuationBlock(at: end) {
      return NameToken(start: start, end: end, kind: .word, hash: hash)
    }
    if end == start, follows < 0x80, start + 1 >= bytes.count || bytes[start + 1] < 0x80 {
      return NameToken(start: start, end: start + 1, kind: .other, hash: Self.step(Self.seed, UInt64(follows)))
    }
    return anyToken(at: start)
  }

  /// The ASCII letters and digits of the eight bytes at `start`, up to the first byte that is none, and how many they are.
  @inline(__always)
  private func wordChunk(at start: Int) -> (chunk: UInt64, length: Int) {
    let chunk: UInt64
    if start + 8 <= bytes.count {
      chunk = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    } else {
      chunk = lastChunk(at: start)
    }
    // In each byte the highest bit tells: adding carries into it from 'a', past 'z', from '0', past '9'.
    let low = chunk & 0x7F7F_7F7F_7F7F_7F7F
    let small = low | 0x2020_2020_2020_2020
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    let others = ~((letters | digits) & ~chunk) & 0x8080_8080_8080_8080
    if others == 0 { return (chunk, 8) }
    let length = others.trailingZeroBitCount >> 3
    return (chunk & ((1 << UInt64(length &* 8)) &- 1), length)
  }

  /// The bytes from `start` on where fewer than eight are left, the first the lowest.
  private func lastChunk(at start: Int) -> UInt64 {
    var chunk: UInt64 = 0
    for (place, index) in (start..<max(start, bytes.count)).enumerated() {
      chunk |= UInt64(bytes[index]) << UInt64(place * 8)
    }
    return chunk
  }

  /// Where the next token begins, from the end of one on.
  @inline(__always)
  func start(after end: Int) -> Int {
    guard end < bytes.count else { return end }
    if bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1] > 0x20, bytes[end + 1] < 0x80 { return end + 1 }
    if bytes[end] > 0x20, bytes[end] < 0x80 { return end }
    return anyGap(after: end).next
  }

  /// The gap behind a token that ends at `end`, and where the next begins.
  @inline(__always)
  func gap(after end: Int) -> (gap: NameGap, next: Int) {
    guard end < bytes.count else { return (.none, end) }
    if bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1].isWordByte { return (.space, end + 1) }
    if bytes[end] > 0x20, bytes[end] < 0x80 { return (.none, end) }
    return anyGap(after: end)
  }

  private func anyGap(after end: Int) -> (gap: NameGap, next: Int) {
    var lineEnds = 0
    var next = end
    while next < bytes.count {
      if bytes[next] >= 0x80 {
        guard let point = bytes.codePoint(at: next), point.scalar.isSpace else { break }
        next = point.end
      } else {
        guard bytes[next] == 0x20 || (bytes[next] >= 0x09 && bytes[next] <= 0x0D) else { break }
        if bytes[next] == 0x0A { lineEnds += 1 }
        next += 1
      }
    }
    if next == end { return (.none, next) }
    return (lineEnds == 0 ? .space : lineEnds == 1 ? .lineEnd : .blankLine, next)
  }

  // MARK: Beyond ASCII

  private func anyToken(at start: Int) -> NameToken {
    guard let first = bytes.codePoint(at: start) else {
      return NameToken(start: start, end: start, kind: .other, hash: Self.seed)
    }
    var end = first.end
    let kind = NameToken.Kind(first.scalar)
    var isNormal = first.scalar.isNormal
    while let next = bytes.codePoint(at: end) {
      if next.scalar.value >= 0x300, next.scalar.isMark {
        isNormal = false
      } else if kind != .word || NameToken.Kind(next.scalar) != .word {
        break
      }
      isNormal = isNormal && next.scalar.isNormal
      end = next.end
    }
    return NameToken(start: start, end: end, kind: kind, hash: hash(start..<end, kind, isNormal))
  }

  private func hash(_ range: Range<Int>, _ kind: NameToken.Kind, _ isNormal: Bool) -> UInt64 {
    if !isNormal { return Self.hash(Array(string(range).normalised.utf8)[...]) }
    if kind == .other, let plain = plainMark(range) { return Self.step(Self.seed, UInt64(plain)) }
    return Self.hash(bytes[range])
  }

  /// The ASCII character that a mark is another shape of.
  private func plainMark(_ range: Range<Int>) -> UInt8? {
    switch bytes.codePoint(at: range.lowerBound)?.scalar {
    case "\u{2019}": UInt8(ascii: "'")
    case "\u{2010}", "\u{2011}": UInt8(ascii: "-")
    default: nil
    }
  }

  /// Whether all of this is the same to a reader as a range of a text, which begins and ends with a token.
  func isSame(as range: Range<Int>, of text: NameScanner) -> Bool {
    var (gap, index) = (NameGap.none, start(after: 0))
    var (textGap, textIndex) = (NameGap.none, range.lowerBound)
    var last: NameToken?
    while index < bytes.count, textIndex < range.upperBound {
      let (token, other) = (token(at: index), text.token(at: textIndex))
      guard spelling(of: token) == text.spelling(of: other), gap.isSpace(last, token) == textGap.isSpace(last, other)
      else {
        return false
      }
      last = token
      (gap, index) = self.gap(after: token.end)
      (textGap, textIndex) = text.gap(after: other.end)
    }
    return index >= bytes.count && textIndex >= range.upperBound
  }

  /// What is the same for tokens that differ in the shape of an apostrophe or a hyphen alone. As `String` compares, which
  /// is by NFC.
  func spelling(of token: NameToken) -> String {
    let range = token.start..<token.end
    return plainMark(range).map { String(Unicode.Scalar($0)) } ?? string(range)
  }

  /// What is the same for tokens that differ in case, too.
  func folded(_ token: NameToken) -> String { spelling(of: token).caseFolded }

  /// Hands over the bytes of a folded token. Those of ASCII alone, as most are, need no string.
  @inline(__always)
  func forEachFoldedByte(of token: NameToken, _ body: (UInt8) -> Void) {
    let raw = bytes[token.start..<token.end]
    if raw.allSatisfy({ $0 < 0x80 }) {
      for byte in raw { body(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    } else {
      for byte in folded(token).utf8 { body(byte) }
    }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a letter or a digit of a script that sets spaces stands at `index`.
  func isWord(at index: Int) -> Bool { bytes.codePoint(at: index).map { NameToken.Kind($0.scalar) == .word } ?? false }

  /// Whether a letter or a digit of a script that sets spaces ends at `index`, perhaps with marks on it.
  func isWord(before index: Int) -> Bool {
    bytes.codePoint(before: index).map { $0.scalar.isCombining || NameToken.Kind($0.scalar) == .word } ?? false
  }

  /// Whether the bytes at `index` are of U+2000 to U+203F: dashes, quotation marks and spaces, which end a word.
  private func isPunctuationBlock(at index: Int) -> Bool {
    bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80
  }

  // MARK: Hashing

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Mixes eight bytes in, the first the lowest; of fewer the rest is 0.
  @inline(__always)
  private static func step(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
    let mixed = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }

  private static func hash(_ bytes: some RandomAccessCollection<UInt8>) -> UInt64 {
    var (hash, chunk) = (seed, UInt64(0))
    var count: UInt64 = 0
    for byte in bytes {
      chunk |= UInt64(byte) << (count % 8 * 8)
      count += 1
      if count % 8 == 0 { (hash, chunk) = (step(hash, chunk), 0) }
    }
    return count % 8 == 0 ? hash : step(hash, chunk)
  }
}

extension UInt8 {
  /// An ASCII letter or digit.
  @inline(__always)
  fileprivate var isWordByte: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}

extension NameToken.Kind {
  init(_ scalar: Unicode.Scalar) {
    if scalar.isUnspaced {
      self = .unspaced
    } else {
      self = scalar.isWordPart ? .word : .other
    }
  }
}

extension Unicode.Scalar {
  /// Of general category L or N; marks are looked at first.
  fileprivate var isWordPart: Bool {
    switch value {
    case 0..<0x80: return UInt8(value).isWordByte
    case 0xC0...0x24F, 0x370...0x373, 0x388...0x3F5, 0x400...0x481, 0x48A...0x52F, 0x1E00...0x1EFF:
      return value != 0xD7 && value != 0xF7
    case 0xAC00...0xD7A3: return true
    case 0x2010...0x205F, 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F: return false
    default: break
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Whether the scalar stands on the one before it. Asked of those from U+0300 on.
  fileprivate var isMark: Bool {
    switch value {
    case 0x370...0x482, 0x48A...0x52F, 0x1E00...0x1EFF, 0x2010...0x205F, 0x3041...0x3096, 0x30A1...0x30FA,
      0x3400...0x9FFF, 0xAC00...0xD7A3:
      return false
    default: return isCombining
    }
  }

  /// Whether the scalar is its own NFC wherever it stands. False for some of which that is true as well.
  fileprivate var isNormal: Bool {
    switch value {
    case 0..<0x300, 0x388...0x3F5, 0x400...0x482, 0x48A...0x52F, 0x531...0x587, 0x5D0...0x5EA, 0x620...0x64A,
      0x905...0x939, 0xE01...0xE33, 0xE40...0xE46, 0x10A0...0x10FF, 0x1E00...0x1EF9, 0x2010...0x205F, 0x3001...0x3020,
      0x3041...0x3096, 0x30A1...0x30FC, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60, 0x20000...0x2A6DF:
      true
    default: false
    }
  }
}
