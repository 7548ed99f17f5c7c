// Text within an attribute or an element of XML 1.0 that programs read, character by character.

/// Unlike `XMLText`, which a person may look at in a log, it shows nothing as a sign: each character is itself, so that
/// offsets stay right. A character that XML cannot say is one U+FFFD.
public enum XMLData: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { append($0, to: &bytes) }
  }

  /// The same of bytes that are UTF-8.
  static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    // What needs no escape goes out in one piece.
    var (start, index) = (0, 0)
    while index < utf8.count {
      let byte = utf8[index]
      if isPlain[Int(byte)] || byte == 0xEF && !utf8.isNoCharacter(at: index) {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      // A reader would turn them into spaces in an attribute, and a carriage return into a line end.
      case 0x09: bytes.append(contentsOf: "&#9;".utf8)
      case 0x0A: bytes.append(contentsOf: "&#10;".utf8)
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      default: bytes.append(contentsOf: "\u{FFFD}".utf8)
      }
      index += byte == 0xEF ? 3 : 1
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private static let isPlain = (0..<256).map { byte in
    byte >= 0x20 && byte != 0xEF && !"<>&\"".utf8.contains(UInt8(byte))
  }

  /// How many characters of a text XML cannot say.
  public static func unsayable(in text: [UInt8]) -> Int {
    text.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether U+FFFE or U+FFFF begins at a place.
  fileprivate func isNoCharacter(at index: Int) -> Bool {
    index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE
  }
}
