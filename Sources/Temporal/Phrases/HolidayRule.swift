// The rules that give a day of each year.

internal import EDTF

/// How the day of a holiday is found.
enum HolidayRule: Hashable, Sendable {
  /// So many days from Easter Sunday, by the western reckoning.
  case easter(Int)
  /// The weekday (1 is Monday) of a month by its number; -1 is the last.
  case weekday(Int, month: Int, number: Int)
  /// The first such weekday from a day of a month on.
  case weekdayFrom(Int, month: Int, day: Int)
  /// The fourth Sunday before Christmas and the ones after it, 1 to 4; 0 and less are the Sundays before.
  case advent(Int)
  case fixed(month: Int, day: Int)
  /// The day on which day and night are equal, by the time of Japan.
  case equinox(isSpring: Bool)

  /// Its day of a year; `nil` outside the years that EDTF writes in four figures.
  func day(ofYear year: Int) -> CalendarDay? {
    switch self {
    case .easter(let days): return Self.easter(year)?.adding(days: days)
    case .advent(let number):
      guard let christmas = CalendarDay(year: year, month: 12, day: 25) else { return nil }
      return christmas.adding(days: -christmas.weekday - 7 * (4 - number))
    case .weekdayFrom(let weekday, let month, let day):
      guard let first = CalendarDay(year: year, month: month, day: day) else { return nil }
      return first.adding(days: (weekday - first.weekday + 7) % 7)
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .equinox(let isSpring): return Self.equinox(year, isSpring: isSpring)
    case .weekday(let weekday, let month, let number):
      guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
      guard number < 0 else {
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
      }
      let last = first.adding(months: 1).adding(days: -1)
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
  }

  /// 1 is Monday; `nil` where it is another one each year.
  var weekday: Int? {
    switch self {
    case .easter(let days): ((days + 6) % 7 + 7) % 7 + 1
    case .weekday(let weekday, _, _), .weekdayFrom(let weekday, _, _): weekday
    case .advent: 7
    case .fixed, .equinox: nil
    }
  }

  /// By the algorithm of Butcher and Meeus for the Gregorian calendar.
  private static func easter(_ year: Int) -> CalendarDay? {
    guard year > 0 else { return nil }
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let week = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7
    let late = (a + 11 * moon + 22 * week) / 451
    let sum = moon + week - 7 * late + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// By the formula that is in use for the years 1900 to 2099, in units of a millionth of a day.
  private static func equinox(_ year: Int, isSpring: Bool) -> CalendarDay? {
    guard 1900...2099 ~= year else { return nil }
    let offset = year < 1980 ? (isSpring ? 20_835_700 : 23_258_800) : (isSpring ? 20_843_100 : 23_248_800)
    let years = year - 1980
    // Rounded down, before 1980 too.
    let leaps = year < 1980 ? (year - 1983) / 4 : years / 4
    return CalendarDay(year: year, month: isSpring ? 3 : 9, day: (offset + 242_194 * years) / 1_000_000 - leaps)
  }
}
