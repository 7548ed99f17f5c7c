// Words read for a date: what they claim, and the values that they may mean.

/// Words of a text as a temporal expression: `Friday`, `early next month`, `every six months`, `zwei Wochen`.
///
/// Costs some microseconds a word. Any text may be asked; what is no expression of the language has no candidates and
/// claims nothing.
public struct DateWords: Sendable {
  /// The language they are read in.
  public let language: DateLanguage
  private let weekday: Int?

  public init(_ words: String, in language: DateLanguage) {
    self.language = language
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    weekday = names.firstIndex(of: words.lowercased()).map { $0 + 1 }
  }

  /// Whether the words are an expression of a time.
  public var isTemporal: Bool { weekday != nil }

  /// Whether what they mean hangs on the day of the article: `Friday`, `last week`, `May 5`; not `April 1993`.
  public var isRelative: Bool { weekday != nil }

  /// The values that the words may mean, the likeliest first, each once; empty where they are no temporal expression, and
  /// where they hang on the day of the article and the context has none.
  public func candidates(in context: DateContext) -> [DateCandidate] {
    guard let weekday, let on = context.on else { return [] }
    let back = (on.weekday - weekday + 7) % 7
    return [on.adding(days: -back), on.adding(days: 7 - back)].compactMap { day in
      EDTFDate(day).map { DateCandidate(value: .date($0), reason: "the Friday nearest to \(on)") }
    }
  }

  /// Whether the value allows a day that the words allow; `nil` where the words claim nothing of a day, and for a duration
  /// or a repeat.
  ///
  /// Judged is what the words say by themselves: weekday, day, month, season, part of the year, year, decade, century.
  /// What only counts from the article's date (`two weeks ago`, `yesterday`) claims nothing: in reported speech another
  /// day may be meant.
  public func allows(_ value: DateValue) -> Bool? {
    guard let weekday, let day = value.earliest?.day, value.latest?.day == day else { return nil }
    return day.weekday == weekday
  }
}

extension DateWords {
  /// The longest temporal expression that ends where the text ends: of `He left on Friday` it is `Friday`. Offsets are
  /// bytes of the text's UTF-8; `nil` where the last words are no date. White space at the end is passed over.
  public static func expression(atEndOf text: String, in language: DateLanguage) -> Range<Int>? {
    let last = text.utf8.split(separator: 0x20).last ?? ""[...].utf8
    guard DateWords(String(last) ?? "", in: language).isTemporal else { return nil }
    let start = text.utf8.distance(from: text.utf8.startIndex, to: last.startIndex)
    return start..<start + last.count
  }
}
