// Text within an attribute or an element of XML 1.0.

/// What XML cannot say at all is shown as a sign.
public enum XMLText: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.visible.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&apos;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
