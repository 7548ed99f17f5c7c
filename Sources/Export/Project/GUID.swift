// Identifiers that are made of what they name (UUID, version 8 of RFC 9562).

internal import Text

enum GUID {
  /// The same for the same names, and another for any others: of their SHA-256 digest.
  static func of(_ names: String...) -> String {
    var digits = Array(SHA256.hex(Array(names.joined(separator: "\u{0}").utf8)).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = UInt8(ascii: "a")
    for place in [20, 16, 12, 8] { digits.insert(UInt8(ascii: "-"), at: place) }
    return String(decoding: digits, as: UTF8.self)
  }
}
