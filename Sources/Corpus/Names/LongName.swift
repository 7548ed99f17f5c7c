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
    let words = name.split(whereSeparator: \.isWhitespace)
    if words.count < 2 { return nil }
    text = words.joined(separator: " ")
    bytes = Array(text.utf8)
    self.days = days
  }
}
