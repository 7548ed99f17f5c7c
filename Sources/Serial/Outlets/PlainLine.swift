// Text as one line of a terminal or a log.

/// Control characters become signs of one column: an article must not move the cursor, set colours or begin a new line.
public enum PlainLine: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.visible.utf8)
  }
}

extension String {
  /// The text on one line, its control characters as signs of one column. The two code points that XML and YAML forbid
  /// besides become U+FFFD.
  public var visible: String {
    guard utf8.mayHide else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F..<0xA0, 0x2028, 0x2029: shown.append("\u{2421}")
      case 0xFFFE, 0xFFFF: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}

extension String.UTF8View {
  /// Whether one of these may be in it: sure where it says no. (Bytes, as nearly every text has none.)
  fileprivate var mayHide: Bool {
    var last: UInt8 = 0
    for byte in self {
      switch byte {
      case 0..<0x20, 0x7F, 0xEF: return true
      case 0x80..<0xA0 where last == 0xC2: return true
      case 0xA8, 0xA9:
        if last == 0x80 { return true }
      default: break
      }
      last = byte
    }
    return false
  }
}
