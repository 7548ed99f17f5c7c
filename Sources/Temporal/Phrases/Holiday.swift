// Days of the year that move.

internal import EDTF

/// A feast or a public holiday whose date another rule than a day and a month gives.
enum Holiday: Hashable, Sendable {
  /// So many days from Easter Sunday, by the western reckoning.
  case easter(Int)
  /// The weekday (1 is Monday) of a month by its number; -1 is the last.
  case weekday(Int, month: Int, number: Int)
  /// The fourth Sunday before Christmas and the ones after it, 1 to 4.
  case advent(Int)

  /// Its day of a year; `nil` outside the years that EDTF writes in four figures.
  func day(ofYear year: Int) -> CalendarDay? {
    switch self {
    case .easter(let days): return Self.easter(year)?.adding(days: days)
    case .advent(let number):
      guard let christmas = CalendarDay(year: year, month: 12, day: 25) else { return nil }
      return christmas.adding(days: -christmas.weekday - 7 * (4 - number))
    case .weekday(let weekday, let month, let number):
      guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
      guard number < 0 else {
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
      }
      let last = first.adding(months: 1).adding(days: -1)
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
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
}
