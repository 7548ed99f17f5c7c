// The stretch of time in which a stance is taken.

public import Corpus
internal import EDTF

/// A day, a week (ISO 8601), a month or a year, where the date of a stance lies in one; else all days that the date allows: a
/// stance of `1993` is in no month, and is not counted in one.
public struct StancePeriod: Hashable, Sendable {
  /// nil where the date is not known.
  public let days: DayRange?
  /// What the days are.
  public let name: String

  /// `unit`: all but day, week, month and year take the days as they are.
  init(_ days: DayRange?, _ unit: StanceRepetition) {
    guard let days else {
      (self.days, name) = (nil, "undated")
      return
    }
    let (first, last) = (days.earliest, days.latest)
    guard first != .min, last != .max else {
      self.days = days
      name = "\(first == .min ? "" : "\(first)")/\(last == .max ? "" : "\(last)")"
      return
    }
    let (start, end) = (Self.range(first, unit), Self.range(last, unit))
    let isWithin = unit != .day && start == end || first == last
    self.days = isWithin ? DayRange(start.lowerBound, start.upperBound) : days
    name = isWithin ? Self.name(start.lowerBound, unit) : Self.name(first, last)
  }

  /// The day, week, month or year that holds a day.
  private static func range(_ day: CalendarDay, _ unit: StanceRepetition) -> ClosedRange<CalendarDay> {
    let (year, month, _) = day.civil
    switch unit {
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      return monday...monday.adding(days: 6)
    case .month:
      let first = CalendarDay(clampingYear: year, month: month, day: 1)
      return first...CalendarDay(clampingYear: year, month: month, day: 31)
    case .year:
      let first = CalendarDay(clampingYear: year, month: 1, day: 1)
      return first...CalendarDay(clampingYear: year, month: 12, day: 31)
    case .everyTime, .article, .day: return day...day
    }
  }

  /// As EDTF has it, and a week as ISO 8601 has it: `1993-04-16`, `1993-W15`, `1993-04`, `1993`.
  private static func name(_ first: CalendarDay, _ unit: StanceRepetition) -> String {
    let day = "\(first)"
    switch unit {
    case .everyTime, .article, .day: return day
    case .month: return String(day.dropLast(3))
    case .year: return String(day.dropLast(6))
    case .week:
      let year = first.adding(days: 3).year
      let start = CalendarDay(mondayOfWeek: 1, ofYear: year) ?? first
      let week = (first.number - start.number) / 7 + 1
      let name = "\(CalendarDay(clampingYear: year, month: 1, day: 1))".dropLast(6)
      return "\(name)-W\(week < 10 ? "0" : "")\(week)"
    }
  }

  /// Of days that lie in several: a month or a year where they are a whole one.
  private static func name(_ first: CalendarDay, _ last: CalendarDay) -> String {
    for unit in [StanceRepetition.month, .year] where range(first, unit) == first...last { return name(first, unit) }
    return "\(first)/\(last)"
  }
}
