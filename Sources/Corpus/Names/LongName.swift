// A name of more than one word, as a part of it is looked for in a text.

/// A title or a further name of an actor or an issue that white space parts into words.
public struct LongName: Sendable {
  /// Each white space is one space.
  public var text: String
  /// The same in UTF-8.
  public var bytes: [UInt8]
  /// nil where it is good at any date.
  public var days: DayRange?

  /// nil for a name of one word.
  init?(_ name: String, _ days: DayRange?) {
    guard name.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else { return nil }
    self.days = days
    if Self.isPlain(name.utf8) {
      (text, bytes) = (name, Array(name.utf8))
      return
    }
    let words = name.split(whereSeparator: \.isWhitespace)
    if words.count < 2 { return nil }
    text = words.joined(separator: " ")
    bytes = Array(text.utf8)
  }

  /// Whether a name is words of ASCII with one space between each two, as most are.
  private static func isPlain(_ name: String.UTF8View) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in name {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }
}
