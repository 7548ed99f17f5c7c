// Escapes within a string of JSON, read (RFC 8259).

public enum JSONEscape {
  /// The character of an escape. `index`: behind its backslash, and then behind the escape; it stays where it is when nil
  /// comes back, for an unknown escape, half a surrogate pair, and bytes that end too early.
  public static func character(in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    guard bytes.indices.contains(index) else { return nil }
    let plain: Unicode.Scalar?
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = Unicode.Scalar(bytes[index])
    case UInt8(ascii: "b"): plain = "\u{8}"
    case UInt8(ascii: "f"): plain = "\u{C}"
    case UInt8(ascii: "n"): plain = "\n"
    case UInt8(ascii: "r"): plain = "\r"
    case UInt8(ascii: "t"): plain = "\t"
    case UInt8(ascii: "u"): return numbered(in: bytes, &index)
    default: return nil
    }
    index += 1
    return plain
  }

  /// `u` and four digits; two of these for a character beyond them.
  private static func numbered(in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    guard let first = unit(in: bytes, at: index + 1) else { return nil }
    if let scalar = Unicode.Scalar(first) {
      index += 5
      return scalar
    }
    let next = index + 5
    guard first < 0xDC00, next + 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
      bytes[next + 1] == UInt8(ascii: "u"),
      let second = unit(in: bytes, at: next + 2), 0xDC00..<0xE000 ~= second
    else { return nil }
    index += 11
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
  }

  private static func unit(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = HexDigit.value(of: byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
