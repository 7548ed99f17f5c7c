// What a malformed value probably meant.

/// Works out what was meant, where it is plain. Whatever it answers reads as a value; where two readings are as good as
/// each other (`04/05/1993`), it answers nothing.
enum Suggestion {
  /// In bytes. Nobody writes a longer value by mistake, and so the work stays bounded.
  static let limit = 64

  static func meaning(of bytes: [UInt8]) -> String? {
    guard 1...limit ~= bytes.count else { return nil }
    let text = Glyph.read(String(decoding: bytes, as: UTF8.self))
    for candidate in [plainer(text), set(text), calendar(text), interval(text)] {
      if let candidate, reads(candidate) { return candidate }
    }
    return nil
  }

  static func reads(_ text: String) -> Bool { value(text) != nil }

  static func value(_ text: String) -> DateValue? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = DateReader(bytes)
      return try? reader.value()
    }
  }

  /// The same letters in the form that is wanted: without white space, in upper case, with the signs of the edition of
  /// 2019 for those of the draft of 2012 (`199u`, `y17e7`, `1984?~`).
  private static func plainer(_ text: [Glyph]) -> String? {
    let compact = text.filter { $0 != .space }
    let upper = compact.map(\.inUpperCase)
    let candidates = [
      text, compact, upper, upper.replacing("U", by: "X"), upper.replacing("?~", by: "%").replacing("~?", by: "%"),
      upper.replacing("P", by: "S"), withTimeDesignator(upper), withoutSignAtEnd(upper), Glyph.read("Y") + upper,
      Array(upper.drop { $0 == .character("+") }), Array(upper.drop { $0 == .character("Y") }),
    ]
    return candidates.lazy.map(Glyph.write).first { $0 != "Y" && reads($0) && !isYearOfCompactDate($0) }
  }

  /// `Y19930417` is a year and never what was meant by `19930417`.
  private static func isYearOfCompactDate(_ text: String) -> Bool {
    text.hasPrefix("Y") && (text.utf8.count == 9 || text.utf8.count == 7)
  }

  /// `P1H` is `PT1H`, `P1D2H` is `P1DT2H`.
  private static func withTimeDesignator(_ text: [Glyph]) -> [Glyph] {
    guard text.first == .character("P"), !text.contains(.character("T")),
      let unit = text.firstIndex(where: { $0 == .character("H") || $0 == .character("S") })
    else { return text }
    let number = text[..<unit].lastIndex { !$0.isDigit } ?? 0
    return text[...number] + [.character("T")] + text[(number + 1)...]
  }

  /// Durations end in no `%`, repeats in no sign at all.
  private static func withoutSignAtEnd(_ text: [Glyph]) -> [Glyph] {
    guard text.first == .character("R") || text.first == .character("P") else { return text }
    var text = text
    while let last = text.last, last.isSign { text.removeLast() }
    return text
  }

  /// Each member as it was meant, the bracket closed, ranges in order.
  private static func set(_ text: [Glyph]) -> String? {
    let closes: [Glyph: Glyph] = [.character("["): .character("]"), .character("{"): .character("}")]
    guard let open = text.first, let close = closes[open] else { return nil }
    let inner = text.dropFirst()
    guard !inner.dropLast().contains(where: closes.values.contains),
      inner.last == close || !closes.values.contains(inner.last ?? open)
    else { return nil }
    var members: [String] = []
    for part in inner.filter({ $0 != close }).split(separator: .character(","), omittingEmptySubsequences: false) {
      guard let member = member(Glyph.trim(part)) else { return nil }
      members.append(member)
    }
    return Glyph.write([open]) + members.joined(separator: ",") + Glyph.write([close])
  }

  private static func member(_ text: [Glyph]) -> String? {
    guard let (first, last) = Glyph.split(text, at: Glyph.read("..")) else { return calendar(text) }
    guard !first.isEmpty else { return calendar(last).map { "..\($0)" } }
    guard let first = calendar(first) else { return nil }
    guard !last.isEmpty else { return "\(first).." }
    guard let last = calendar(last) else { return nil }
    return reads("{\(first)..\(last)}") ? "\(first)..\(last)" : "\(last)..\(first)"
  }
}
