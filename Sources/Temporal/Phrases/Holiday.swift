// Days of the year that move.

internal import EDTF

/// A feast or a public holiday, or some days of one. Holds no reference, since it is copied with every time that is read.
enum Holiday: Hashable, Sendable {
  /// So many days after the day of a rule.
  case day(HolidayRule, plus: Int)
  /// From one to the other: "Semana Santa".
  case span(HolidayRule, HolidayRule)
  /// Moved in a year by law.
  case changed(from: HolidayRule, to: HolidayRule, in: Int)
  /// Of Japan, whoever reigns.
  case emperorsBirthday

  static func easter(_ days: Int) -> Holiday { .day(.easter(days), plus: 0) }
  static func advent(_ number: Int) -> Holiday { .day(.advent(number), plus: 0) }
  static func equinox(isSpring: Bool) -> Holiday { .day(.equinox(isSpring: isSpring), plus: 0) }

  static func weekday(_ weekday: Int, month: Int, number: Int) -> Holiday {
    .day(.weekday(weekday, month: month, number: number), plus: 0)
  }

  static func weekdayFrom(_ weekday: Int, month: Int, day: Int) -> Holiday {
    .day(.weekdayFrom(weekday, month: month, day: day), plus: 0)
  }

  var isSpan: Bool { if case .span = self { true } else { false } }

  /// Its first and its last day of a year; `nil` outside the years that EDTF writes in four figures.
  func days(ofYear year: Int) -> (first: CalendarDay, last: CalendarDay)? {
    switch self {
    case .day(let rule, let days): return rule.day(ofYear: year)?.adding(days: days).asDays
    case .span(let first, let last):
      guard let first = first.day(ofYear: year), let last = last.day(ofYear: year), first <= last else { return nil }
      return (first, last)
    case .changed(let old, let new, let since): return (year < since ? old : new).day(ofYear: year)?.asDays
    case .emperorsBirthday:
      let rule: HolidayRule =
        year >= 2020
        ? .fixed(month: 2, day: 23) : year >= 1989 ? .fixed(month: 12, day: 23) : .fixed(month: 4, day: 29)
      return rule.day(ofYear: year)?.asDays
    }
  }

  /// The day of a weekday that follows it within the week, or itself: "jeudi de l'Ascension", "lundi de Pâques".
  func on(weekday: Int) -> Holiday? {
    guard case .day(let rule, let days) = self, let own = rule.weekday else { return nil }
    return .day(rule, plus: days + (weekday - (own + days - 1) % 7 + 13) % 7)
  }
}

extension CalendarDay {
  fileprivate var asDays: (first: CalendarDay, last: CalendarDay) { (self, self) }
}
