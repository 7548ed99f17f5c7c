// Quotation marks that stand in pairs.

internal import Syntax

enum QuotationMark {
  /// Whether a mark stands around quotations and is no apostrophe: `"`, `“`, `„`, `«`, `「`. Single marks are apostrophes too
  /// often.
  static func isDouble(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2039}", "\u{203A}", "\u{FF07}": false
    default: scalar.isQuotation
    }
  }

  /// Whether a `"` at the end of some words stands for inches or seconds: `24"`.
  static func isInch(before end: Int, _ bytes: [UInt8]) -> Bool {
    guard end >= 2, bytes[end - 1] == 0x22 else { return false }
    return bytes[end - 2] >= 0x30 && bytes[end - 2] <= 0x39
  }
}
