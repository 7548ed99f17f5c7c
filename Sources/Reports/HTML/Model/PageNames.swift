// File names for pages, made of what articles and handles are called.

/// Gives each page a name of its own that is a plain name on every disk and in every address: small ASCII letters, digits and
/// hyphens. No name leads to another folder, and two names that differ in case alone are two.
struct PageNames {
  private var taken: Set<String> = []
  /// The last number behind a name, where several pages would have it.
  private var numbers: [String: Int] = [:]

  /// Names that Windows keeps for devices, whatever their ending.
  private static let devices: Set<String> = ["con", "prn", "aux", "nul"]

  /// The name for a text, without ending: `spring-a` for `spring/a`. Whatever came before keeps its own.
  mutating func name(for text: String) -> String {
    var stem: [UInt8] = []
    for byte in text.utf8.prefix(400) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): stem.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): stem.append(byte | 0x20)
      default: if let last = stem.last, last != UInt8(ascii: "-") { stem.append(UInt8(ascii: "-")) }
      }
      if stem.count == 60 { break }
    }
    while stem.last == UInt8(ascii: "-") { stem.removeLast() }
    var base = String(decoding: stem, as: UTF8.self)
    if base.isEmpty { base = "page" }
    if Self.isDevice(base) { base += "-" }
    var name = base
    while !taken.insert(name).inserted {
      let number = numbers[base, default: 1] + 1
      numbers[base] = number
      name = "\(base)-\(number)"
    }
    return name
  }

  private static func isDevice(_ name: String) -> Bool {
    devices.contains(name) || name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
  }
}
