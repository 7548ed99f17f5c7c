// Values in English, as a person says them.

extension CalendarDay {
  /// `Friday`
  public var weekdayName: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][(weekday - 1) % 7]
  }
}

extension EDTFDate {
  /// `Friday, 16 April 1993`, `autumn 1993`, `the 1990s`, `44 BC`, `spring of any year`; nil where English has no short words for it: a month or
  /// a day with an open digit, years with `Y` or `S`.
  public var inEnglish: String? {
    if standsAlone { return nil }
    guard let year = yearInEnglish else { return decadeInEnglish ?? anyYearInEnglish }
    if let division { return Self.name(ofDivision: division).map { "\($0) \(year)" } }
    guard monthDigits != 0 else { return year }
    guard let month else { return nil }
    guard dayDigits != 0 else { return "\(Self.name(ofMonth: month)) \(year)" }
    guard let day else { return nil }
    let date = "\(earliest.weekdayName), \(day) \(Self.name(ofMonth: month)) \(year)"
    return time.map { "\(date), \($0)" } ?? date
  }

  /// `nil` for open digits.
  private var yearInEnglish: String? { year.map { $0 > 0 ? "\($0)" : "\(1 - $0) BC" } }

  /// `spring of any year`, `25 December of any year`.
  private var anyYearInEnglish: String? {
    guard yearDigits == 0xFFFF, !isNegative, monthDigits != 0 else { return nil }
    if let division {
      return Self.name(ofDivision: division).map { division <= 32 ? "\($0) of any year" : "\($0) any year" }
    }
    guard let month else { return nil }
    guard dayDigits != 0 else { return "\(Self.name(ofMonth: month)) of any year" }
    return day.map { "\($0) \(Self.name(ofMonth: month)) of any year" }
  }

  private var decadeInEnglish: String? {
    guard monthDigits == 0, !isNegative else { return nil }
    switch precision {
    case .decade: return "the \(plainYear)s"
    case .century: return "the years \(plainYear) to \(plainYear + 99)"
    default: return nil
    }
  }

  private static func name(ofMonth month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "month \(month)"
  }

  /// In words that the year follows; 21–41.
  private static func name(ofDivision code: Int) -> String? {
    let seasons = ["spring", "summer", "autumn", "winter"]
    let ordinals = ["the first", "the second", "the third", "the fourth"]
    switch code {
    case 21...24: return seasons[code - 21]
    case 25...28: return "the north’s \(seasons[code - 25])"
    case 29...32: return "the south’s \(seasons[code - 29])"
    case 33...36: return "\(ordinals[code - 33]) quarter of"
    case 37...39: return "\(ordinals[code - 37]) third of"
    case 40, 41: return "\(ordinals[code - 40]) half of"
    default: return nil
    }
  }
}

extension DateValue {
  /// `1990 to 1993`, `from April 1993 on`, `one of January 1994, February 1994`, `every 6 months`; nil where a date of it
  /// has no short words.
  public var inEnglish: String? {
    switch self {
    case .date(let date): date.inEnglish
    case .interval(let interval): interval.inEnglish
    case .set(let set): set.inEnglish
    case .duration(let duration): duration.inEnglish
    case .repetition(let repetition): repetition.duration.map { "every \($0.inEnglish)" }
    }
  }
}

extension DateInterval {
  fileprivate var inEnglish: String? {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      guard let first = first.inEnglish, let last = last.inEnglish else { return nil }
      return "\(first) to \(last)"
    case (.date(let first), .open): return first.inEnglish.map { "from \($0) on" }
    case (.date(let first), .unknown): return first.inEnglish.map { "from \($0), nobody knows until when" }
    case (.open, .date(let last)): return last.inEnglish.map { "until \($0)" }
    case (.unknown, .date(let last)): return last.inEnglish.map { "until \($0), nobody knows since when" }
    case (.open, .open), (.open, .unknown), (.unknown, .open), (.unknown, .unknown): return "any time"
    }
  }
}

extension DateSet {
  fileprivate var inEnglish: String? {
    let words = members.map { member -> String? in
      switch member {
      case .date(let date): return date.inEnglish
      case .range(let first, let last):
        guard let first = first.inEnglish, let last = last.inEnglish else { return nil }
        return "\(first) to \(last)"
      case .upTo(let last): return last.inEnglish.map { "until \($0)" }
      case .from(let first): return first.inEnglish.map { "from \($0) on" }
      }
    }
    guard !words.contains(nil) else { return nil }
    let list = words.compactMap(\.self).joined(separator: "; ")
    switch meaning {
    case .oneOf: return "one of \(list)"
    case .allOf: return list
    }
  }
}

extension DateDuration {
  /// `1 year, 6 months`, `3.5 hours`
  public var inEnglish: String {
    let names = ["year", "month", "week", "day", "hour", "minute", "second"]
    let parts = Unit.allCases.compactMap { unit -> String? in
      guard let amount = self[unit] else { return nil }
      var number = String(amount)
      if unit == finest, fraction != 0 {
        number += ".\(String(fraction + 1_000_000_000).dropFirst())"
        while number.hasSuffix("0") { number.removeLast() }
      }
      return "\(number) \(names[Int(unit.rawValue)])\(number == "1" ? "" : "s")"
    }
    return parts.joined(separator: ", ")
  }
}
