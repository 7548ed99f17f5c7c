// Lines that look like those of a header, where no rule ends it.

internal import Syntax
internal import Text

/// The first lines of a text, as far as they look like a header.
struct HeaderLines {
  /// Where the first other line begins.
  private(set) var end: TextOffset
  /// Whether one of them has a key that headers have.
  private(set) var hasKey = false
  /// The line behind them, where it was meant as a rule.
  private(set) var nearRule: TextRange?

  init(_ bytes: [UInt8], from start: Int) {
    end = TextOffset(clamping: start)
    var index = start
    while index < bytes.count {
      let next = (bytes[index...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
      var last = next
      while last > index, let point = bytes.codePoint(before: last), point.scalar.isSpace { last = point.start }
      let line = String(decoding: bytes[index..<last], as: UTF8.self)
      guard let kind = Self.kind(of: line) else {
        if NearRule.isOne(line) { nearRule = TextRange(index, last) }
        return
      }
      if kind == .key { hasKey = true }
      if kind != .blank { end = TextOffset(clamping: next) }
      index = next
    }
  }

  private enum Kind { case blank, key, other }

  /// nil for a line that no header has.
  private static func kind(of line: String) -> Kind? {
    if line.isEmpty { return .blank }
    if line.hasPrefix("//") { return .other }
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = String(line[..<colon])
    if HeaderKey(rawValue: key.lowercased()) != nil || OtherWords.keys[key.lowercased()] != nil { return .key }
    // A definition, a property below it, a key of one's own.
    if let first = key.first, "@#+~%".contains(first), isHandleName(String(key.dropFirst())) { return .other }
    let isIndented = line.first?.isWhitespace ?? false
    let bare = key.drop { $0.isWhitespace }
    return (isIndented || key.hasPrefix(HeaderKey.ownPrefix)) && !bare.contains(where: \.isWhitespace) ? .other : nil
  }
}
