// Identifiers that are made of what they name (UUID, version 8 of RFC 9562).

internal import Text

enum GUID {
  /// The same for the same names, and another for any others: of their SHA-256 digest.
  static func of(_ names: String...) -> String {
    var bytes: [UInt8] = []
    for (number, name) in names.enumerated() {
      if number > 0 { bytes.append(0) }
      bytes.append(contentsOf: name.utf8)
    }
    let digits = Array(SHA256.hex(bytes).utf8)
    return String(unsafeUninitializedCapacity: 36) { guid in
      var length = 0
      for place in 0..<32 {
        if place == 8 || place == 12 || place == 16 || place == 20 {
          guid[length] = UInt8(ascii: "-")
          length += 1
        }
        guid[length] = place == 12 ? UInt8(ascii: "8") : place == 16 ? UInt8(ascii: "a") : digits[place]
        length += 1
      }
      return length
    }
  }
}
