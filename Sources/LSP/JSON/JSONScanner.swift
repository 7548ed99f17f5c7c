// JSON read straight out of its bytes.

internal import Serial

/// Reads the parameters that come with every key and every move of the mouse, in 2 µs where Foundation's `JSONDecoder` takes
/// 40, and trees of everything else. Of parameters, whatever it does not expect (an unknown or a repeated member, a number that
/// is no small integer, half a surrogate pair) makes it give up; a tree of the same bytes is then read, and decoded with all
/// that clients take the liberty of.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let replacesHalves: Bool
  private var index = 0

  /// `replacingHalves`: whether half a surrogate pair is read as U+FFFD.
  init(_ bytes: UnsafeBufferPointer<UInt8>, replacingHalves: Bool = false) {
    (self.bytes, replacesHalves) = (bytes, replacingHalves)
  }

  /// The next byte that is no white space; nil at the end.
  mutating func next() -> UInt8? {
    skipSpace()
    return index < bytes.count ? bytes[index] : nil
  }

  /// Whether nothing follows but white space.
  mutating func isAtEnd() -> Bool {
    skipSpace()
    return index == bytes.count
  }

  /// Reads an object: `member` reads the value of each key, and says no where it gives up; so does this.
  mutating func object(_ member: (String, inout JSONScanner) -> Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      guard let key = string(), take(UInt8(ascii: ":")), member(key, &self) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  /// Reads an array, in the same way.
  mutating func array(_ element: (inout JSONScanner) -> Bool) -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    repeat { if !element(&self) { return false } } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  /// An integer of at most nine digits, without a sign.
  mutating func integer() -> Int? {
    skipSpace()
    let start = index
    var value = 0
    while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
      value = value &* 10 &+ Int(digit)
      index += 1
      if index - start > 9 { return nil }
    }
    guard index > start, index - start == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    if index < bytes.count, Self.goesOn(bytes[index]) { return nil }
    return value
  }

  /// Whether a byte behind digits makes them another number.
  private static func goesOn(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
  }

  /// A number as it is written, and whether it has neither fraction nor exponent.
  mutating func numeral() -> (text: String, isInteger: Bool)? {
    skipSpace()
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let digits = index
    guard passDigits(), index - digits == 1 || bytes[digits] != UInt8(ascii: "0") else { return nil }
    var isInteger = true
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      (index, isInteger) = (index + 1, false)
      guard passDigits() else { return nil }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      (index, isInteger) = (index + 1, false)
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard passDigits() else { return nil }
    }
    return (String(decoding: bytes[start..<index], as: UTF8.self), isInteger)
  }

  /// Passes digits; false where there is none.
  private mutating func passDigits() -> Bool {
    let start = index
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index > start
  }

  mutating func bool() -> Bool? {
    skipSpace()
    if take("true") { return true }
    return take("false") ? false : nil
  }

  /// Takes a word that stands right here.
  mutating func take(_ word: StaticString) -> Bool {
    guard bytes[index...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) else {
      return false
    }
    index += word.utf8CodeUnitCount
    return true
  }

  mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      // A control character must be escaped.
      if bytes[index] < 0x20 { return nil }
      index += 1
    }
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return String(validating: bytes[start..<index - 1], as: UTF8.self)
    }
    return escaped(Array(bytes[start..<index]))
  }

  /// The rest of a string that has an escape.
  private mutating func escaped(_ beginning: [UInt8]) -> String? {
    var text = beginning
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = JSONEscape.character(in: bytes, &index) ?? half() else { return nil }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// What stands for half a surrogate pair, which is passed; nil where there is none, or it is not to be replaced.
  private mutating func half() -> Unicode.Scalar? {
    guard replacesHalves, index + 5 <= bytes.count, bytes[index] == UInt8(ascii: "u"),
      bytes[index + 1..<index + 5].allSatisfy({ HexDigit.value(of: $0) != nil })
    else { return nil }
    index += 5
    return "\u{FFFD}"
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }
}
