// Percent encoding of the path of a URI (RFC 3986), there and back.

public enum PercentEncoding {
  /// The bytes that stand for themselves.
  public enum Kept: Sendable {
    /// Letters, digits, `-._~` and the slash: safe within any other text.
    case unreserved
    /// These, and all else that a path may hold as it is: `!$&'()*+,;=:@`.
    case path
  }

  /// The bytes of a path, all but the kept ones as `%E9`. They need not be UTF-8.
  public static func encoded(_ bytes: [UInt8], keeping kept: Kept = .unreserved) -> String {
    bytes.withUnsafeBufferPointer { encoded($0, kept) }
  }

  /// The same of a path in UTF-8.
  public static func encoded(_ text: String, keeping kept: Kept = .unreserved) -> String {
    var text = text
    return text.withUTF8 { encoded($0, kept) }
  }

  private static func encoded(_ bytes: UnsafeBufferPointer<UInt8>, _ kept: Kept) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if standsForItself(byte, kept) {
        text.append(byte)
      } else {
        text.append(UInt8(ascii: "%"))
        text.append(HexDigit.byte(for: byte >> 4))
        text.append(HexDigit.byte(for: byte))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that were encoded. A `%` without two hexadecimal digits stays.
  public static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let high = HexDigit.value(of: rest[rest.startIndex]), let low = HexDigit.value(of: rest[rest.startIndex + 1])
      {
        result.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func standsForItself(_ byte: UInt8, _ kept: Kept) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
    default: kept == .path && "!$&'()*+,;=:@".utf8.contains(byte)
    }
  }
}
