// The units of a column.

/// How a column is counted: the unit that the asker's strings are made of.
public enum PositionEncoding: String, Sendable, CaseIterable {
  /// Bytes.
  case utf8 = "utf-8"
  /// UTF-16 code units: a character beyond U+FFFF counts two.
  case utf16 = "utf-16"
  /// Unicode code points.
  case utf32 = "utf-32"
}

extension PositionEncoding {
  /// How many units a character of `width` UTF-8 bytes takes.
  func units(ofWidth width: Int) -> Int {
    switch self {
    case .utf8: width
    case .utf16: width == 4 ? 2 : 1
    case .utf32: 1
    }
  }
}
