// Text within a string of JSON (RFC 8259).

/// What a terminal or a log would act on has an escape as well, so that JSON can be looked at and logged: control characters
/// beyond ASCII, those that set the direction of text, and the number sign of a command of a CI service (`##vso[`).
public enum JSONText: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { utf8 in
      var plain = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        guard byte < 0x24 || byte == UInt8(ascii: "\\") || byte >= 0x7F, let unit = escaped(byte, at: index, in: utf8)
        else {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
        appendEscape(of: unit.code, to: &bytes)
        index += unit.length
        plain = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
    }
  }

  /// The code point that is escaped at a place, and its bytes; nil for one that stands for itself.
  @inline(__always)
  private static func escaped(
    _ byte: UInt8,
    at index: Int,
    in utf8: UnsafeBufferPointer<UInt8>
  ) -> (code: UInt16, length: Int)? {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: (UInt16(byte), 1)
    case UInt8(ascii: "#"): index > 0 && utf8.beginsLoggingCommand(at: index - 1) ? (UInt16(byte), 1) : nil
    case 0xC2, 0xD8, 0xE2: escapedBeyondASCII(byte, at: index, in: utf8)
    default: nil
    }
  }

  private static func escapedBeyondASCII(
    _ byte: UInt8,
    at index: Int,
    in utf8: UnsafeBufferPointer<UInt8>
  ) -> (code: UInt16, length: Int)? {
    guard index + 1 < utf8.count else { return nil }
    let next = utf8[index + 1]
    switch (byte, next) {
    case (0xC2, 0x80..<0xA0): return (UInt16(next), 2)
    case (0xD8, 0x9C): return (0x061C, 2)
    case (0xE2, 0x80), (0xE2, 0x81):
      guard index + 2 < utf8.count else { return nil }
      let code = 0x2000 | UInt16(next & 0x3F) << 6 | UInt16(utf8[index + 2] & 0x3F)
      switch code {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (code, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func appendEscape(of code: UInt16, to bytes: inout [UInt8]) {
    switch code {
    case 0x22: bytes.append(contentsOf: #"\""#.utf8)
    case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    default:
      bytes.append(contentsOf: #"\u"#.utf8)
      for shift in [UInt16(12), 8, 4, 0] { bytes.append(HexDigit.byte(for: UInt8(truncatingIfNeeded: code >> shift))) }
    }
  }
}
