// Text within the Test Anything Protocol, and within the YAML below one of its tests.

/// A text is a test's description, where a number sign would begin a directive (`# SKIP`) and version 13 has no escape for
/// it; `\(quoted: …)` is a string of YAML with its quotation marks.
public enum TAPLine: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.visible.utf8 {
      if byte == UInt8(ascii: "#") { bytes.append(contentsOf: #"\u{23}"#.utf8) } else { bytes.append(byte) }
    }
  }
}

extension Escaped.Interpolation where Destination == TAPLine {
  public mutating func appendInterpolation(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    text.visible.withBytes { text in
      for (place, byte) in text.enumerated() {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        // A log would take it for a command: `##vso[`.
        case UInt8(ascii: "#") where place > 0 && text.beginsLoggingCommand(at: place - 1):
          bytes.append(contentsOf: #"\x23"#.utf8)
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
