// Text within an attribute or an element of XML 1.0.

/// What XML cannot say at all is shown as a sign.
public enum XMLText: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    text.visible.withBytes { append(shown: $0, to: &bytes) }
  }

  private static func append(shown text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    for (place, byte) in text.enumerated() {
      switch byte {
      // A log would take it for a command: `##vso[`.
      case UInt8(ascii: "#") where place > 0 && text.beginsLoggingCommand(at: place - 1):
        bytes.append(contentsOf: "&#35;".utf8)
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
