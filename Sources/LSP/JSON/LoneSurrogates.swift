// Half surrogate pairs among the escapes of a JSON text.

internal import Serial

enum LoneSurrogates {
  /// The text with `\ufffd` for each half of a pair that stands alone; `nil` where there is none.
  static func replaced(in bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result = Array(bytes)
    var changed = false
    var index = 0
    while index < result.count {
      guard result[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let unit = unit(escapedAt: index, in: result) else {
        index += 2
        continue
      }
      let isHigh = (0xD800..<0xDC00).contains(unit)
      if isHigh, let next = self.unit(escapedAt: index + 6, in: result), (0xDC00..<0xE000).contains(next) {
        index += 12
        continue
      }
      if (0xD800..<0xE000).contains(unit) {
        result.replaceSubrange(index..<index + 6, with: #"\ufffd"#.utf8)
        changed = true
      }
      index += 6
    }
    return changed ? result : nil
  }

  /// The value of `\uXXXX` at the index; `nil` where there is no such escape.
  private static func unit(escapedAt index: Int, in bytes: [UInt8]) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt16 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard let digit = HexDigit.value(of: byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
