// What a malformed interval meant: its slash, its ends, their order.

extension Suggestion {
  static func interval(_ text: [Glyph]) -> String? {
    if text == [.character("/")] { return "../.." }
    if let found = halfOpen(text) { return found }
    if let found = choice(text) { return found }
    for separator in separators {
      guard let (first, last) = Glyph.split(text, at: separator) else { continue }
      if let found = joined(first, last) { return found }
    }
    return years(text)
  }

  private static let separators: [[Glyph]] = [
    [.character("/")], [.dash], [.space, .character("-"), .space], Glyph.read("--"), Glyph.read(".."),
    [.space] + Glyph.read("to") + [.space], [.space] + Glyph.read("until") + [.space],
  ]

  /// Both ends, turned where they stand against their order and a true separator stands between them.
  private static func joined(_ first: [Glyph], _ last: [Glyph], mayTurn: Bool = true) -> String? {
    guard let start = end(without("from", first), open: ["open"]) else { return nil }
    let openEnds: Set = ["open", "present", "now", "today", "ongoing"]
    for end in [end(last, open: openEnds), abbreviated(last, after: start)].compactMap({ $0 }) {
      if reads("\(start)/\(end)") { return "\(start)/\(end)" }
      if mayTurn, case .date? = value(start), case .date? = value(end), reads("\(end)/\(start)") {
        return "\(end)/\(start)"
      }
    }
    return nil
  }

  /// One end as EDTF writes it; `unknown` is empty.
  private static func end(_ text: [Glyph], open: Set<String>) -> String? {
    let word = Glyph.write(text).lowercased()
    if word == "unknown" || word.isEmpty { return "" }
    if open.contains(word) || word == ".." { return ".." }
    if let found = calendar(text) { return found }
    let upper = text.map(\.inUpperCase).replacing("U", by: "X").replacing("?~", by: "%")
    return calendar(upper)
  }

  /// `1993-04-16/18`, `1993-04-16/05-02`, `1993/94`: what is left out is as in the start.
  private static func abbreviated(_ text: [Glyph], after start: String) -> String? {
    guard case .date(let date)? = value(start), !date.hasOpenDigits, date.qualification.isEmpty,
      let year = date.year, year >= 0, let tokens = DateToken.read(text)
    else { return nil }
    let numbers = tokens.numbers
    guard let number = numbers.first else { return nil }
    let found: EDTFDate?
    switch (tokens.shape, date.precision) {
    case ("1", .day), ("2", .day): found = EDTFDate(year: year, month: date.month, day: number)
    case ("1-1", .day), ("1-2", .day), ("2-1", .day), ("2-2", .day):
      found = EDTFDate(year: year, month: number, day: numbers[1])
    case ("1", .month), ("2", .month): found = EDTFDate(year: year, month: number)
    case ("2", .year): found = number > year % 100 ? EDTFDate(year: year / 100 * 100 + number) : nil
    default: found = nil
    }
    return found?.description
  }

  /// `since 1993`, `until 1993`.
  private static func halfOpen(_ text: [Glyph]) -> String? {
    let words: [(String, (String) -> String)] = [
      ("since", { "\($0)/.." }), ("from", { "\($0)/.." }), ("until", { "../\($0)" }), ("till", { "../\($0)" }),
    ]
    for (word, form) in words {
      let rest = without(word, text)
      if rest.count < text.count, let date = calendar(rest) { return form(date) }
    }
    return nil
  }

  /// `1993 or 1994` is one of a set, `1993 and 1994` are both.
  private static func choice(_ text: [Glyph]) -> String? {
    for (word, open, close) in [("or", "[", "]"), ("and", "{", "}")] {
      if let (first, last) = Glyph.split(text, at: [.space] + Glyph.read(word) + [.space]),
        let first = calendar(first), let last = calendar(last)
      {
        return "\(open)\(first),\(last)\(close)"
      }
    }
    return nil
  }

  /// `1993-1994`, `1993-94`, `1993-present`.
  private static func years(_ text: [Glyph]) -> String? {
    guard text.count > 5, text[..<4].allSatisfy(\.isDigit), text[4] == .character("-"),
      text[5...].allSatisfy({ $0.isDigit || $0.isLetter })
    else { return nil }
    return joined(Array(text[..<4]), Array(text[5...]), mayTurn: false)
  }

  private static func without(_ word: String, _ text: [Glyph]) -> [Glyph] {
    let start = Glyph.read(word) + [.space]
    let lower = text.map { glyph -> Glyph in
      guard glyph.isLetter, case .character(let scalar) = glyph else { return glyph }
      return .character(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    }
    return lower.starts(with: start) ? Array(text.dropFirst(start.count)) : text
  }
}
