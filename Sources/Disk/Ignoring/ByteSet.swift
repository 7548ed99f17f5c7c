// The bytes that stand in brackets in a pattern: `[a-z]`, `[!0-9]`, `[[:alpha:]_]`.

struct ByteSet: Hashable, Sendable {
  /// 64 bytes each.
  private var words: [UInt64] = [0, 0, 0, 0]

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

  /// Reads a set from its bracket on: the set, and the index of the bracket that ends it. nil where none does, or for a
  /// class that is not known.
  static func read(_ bytes: [UInt8], from bracket: Int) -> (set: ByteSet, end: Int)? {
    var set = ByteSet()
    var index = bracket + 1
    func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
    let isNegated = byte(index) == UInt8(ascii: "!") || byte(index) == UInt8(ascii: "^")
    if isNegated { index += 1 }
    /// What a hyphen would make a range from.
    var first: UInt8?
    var isFirst = true
    while let next = byte(index), isFirst || next != UInt8(ascii: "]") {
      isFirst = false
      if next == UInt8(ascii: "-"), let start = first, var last = byte(index + 1), last != UInt8(ascii: "]") {
        index += 1
        if last == UInt8(ascii: "\\") {
          index += 1
          guard let escaped = byte(index) else { return nil }
          last = escaped
        }
        if start <= last { for byte in start...last { set.insert(byte) } }
        first = nil
      } else if next == UInt8(ascii: "["), byte(index + 1) == UInt8(ascii: ":") {
        guard let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
        if end > index + 2, bytes[end - 1] == UInt8(ascii: ":") {
          guard let isIn = classes[String(decoding: bytes[(index + 2)..<(end - 1)], as: UTF8.self)] else { return nil }
          for byte in UInt8.min...127 where isIn(byte) { set.insert(byte) }
          (first, index) = (nil, end)
        } else {
          // No class, but a set in which a bracket stands.
          set.insert(next)
          first = next
        }
      } else {
        var member = next
        if next == UInt8(ascii: "\\") {
          index += 1
          guard let escaped = byte(index) else { return nil }
          member = escaped
        }
        set.insert(member)
        first = member
      }
      index += 1
    }
    guard byte(index) != nil else { return nil }
    if isNegated { for place in set.words.indices { set.words[place] = ~set.words[place] } }
    return (set, index)
  }

  private mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  private static let classes: [String: @Sendable (UInt8) -> Bool] = [
    "alpha": isLetter, "digit": isDigit, "alnum": { isLetter($0) || isDigit($0) },
    "upper": { 0x41...0x5A ~= $0 }, "lower": { 0x61...0x7A ~= $0 },
    "blank": { $0 == 0x20 || $0 == 0x09 }, "space": { $0 == 0x20 || 0x09...0x0D ~= $0 },
    "cntrl": { $0 < 0x20 || $0 == 0x7F }, "graph": { 0x21...0x7E ~= $0 }, "print": { 0x20...0x7E ~= $0 },
    "punct": { 0x21...0x7E ~= $0 && !isLetter($0) && !isDigit($0) },
    "xdigit": { isDigit($0) || 0x41...0x46 ~= $0 || 0x61...0x66 ~= $0 },
  ]

  @Sendable private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
  @Sendable private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
