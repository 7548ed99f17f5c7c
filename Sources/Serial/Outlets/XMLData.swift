// Text within an attribute or an element of XML 1.0 that programs read, character by character.

/// Unlike `XMLText`, which a person may look at in a log, it shows nothing as a sign: each character is itself, so that
/// offsets stay right. A character that XML cannot say is one U+FFFD.
public enum XMLData: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        switch byte {
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        // A reader would turn them into spaces in an attribute, and a carriage return into a line end.
        case 0x09: bytes.append(contentsOf: "&#9;".utf8)
        case 0x0A: bytes.append(contentsOf: "&#10;".utf8)
        case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
        case 0..<0x20: bytes.append(contentsOf: "\u{FFFD}".utf8)
        // U+FFFE and U+FFFF.
        case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
          bytes.append(contentsOf: "\u{FFFD}".utf8)
          index += 2
        default: bytes.append(byte)
        }
        index += 1
      }
    }
  }

  /// How many characters of a text XML cannot say.
  public static func unsayable(in text: some Collection<UInt8>) -> Int {
    text.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }
}
