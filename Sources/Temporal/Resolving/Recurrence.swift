// A name of a day, a month or a season comes round again and again.

internal import EDTF

/// The times that bear a name which says no year: every Friday, every November, every 23rd.
struct Recurrence {
  let name: Moment

  private enum Cycle { case week, month, year }

  private var cycle: Cycle {
    if name.month != nil || name.division != nil || name.holiday != nil { return .year }
    return name.day != nil ? .month : .week
  }

  /// The last that began by a day, or before it, or was over before it.
  func latest(_ limit: Limit, _ day: CalendarDay) -> Period? {
    let now = round(of: day) + 1
    return (0...Self.reach).lazy.compactMap { period(now - $0) }.first { period in
      switch limit {
      case .begunBy: period.first <= day
      case .begunBefore: period.first < day
      case .overBefore: period.last < day
      }
    }
  }

  enum Limit { case begunBy, begunBefore, overBefore }

  /// The first that begins after a day, or on it, or is not over on it.
  func earliest(_ start: Start, _ day: CalendarDay) -> Period? {
    let now = round(of: day) - 1
    return (0...Self.reach).lazy.compactMap { period(now + $0) }.first { period in
      switch start {
      case .after: period.first > day
      case .onOrAfter: period.first >= day
      case .notOver: period.last >= day
      }
    }
  }

  enum Start { case after, onOrAfter, notOver }

  /// The one of the week, month or year of a day.
  func own(of day: CalendarDay) -> Period? { period(round(of: day)) }

  /// How many rounds are looked at: a 29 February that is a Monday comes every 28 years, 40 over a century.
  private static var reach: Int { 60 }

  private func round(of day: CalendarDay) -> Int {
    switch cycle {
    case .week: (day.number + 3) >= 0 ? (day.number + 3) / 7 : (day.number - 3) / 7
    case .month: day.year * 12 + day.month - 1
    case .year: day.year
    }
  }

  /// `nil` where that round has none: a 31st, a Friday the 13th.
  private func period(_ round: Int) -> Period? {
    switch cycle {
    case .week:
      guard let weekday = name.weekday else { return nil }
      return Period(EDTFDate(CalendarDay(number: 7 * round - 3 + weekday - 1)), "")
    case .month:
      let year = round >= 0 ? round / 12 : (round - 11) / 12
      return day(Period(EDTFDate(year: year, month: round - 12 * year + 1, day: name.day), ""))
    case .year:
      if let holiday = name.holiday {
        return holiday.days(ofYear: round).flatMap { Period($0.first, $0.last, "") }
      }
      let date = EDTFDate(year: round, month: name.month ?? name.division, day: name.month == nil ? nil : name.day)
      return day(Period(date, ""))
    }
  }

  /// Only on the weekday that is named with it.
  private func day(_ period: Period?) -> Period? {
    guard let period, let weekday = name.weekday, name.day != nil else { return period }
    return period.first.weekday == weekday ? period : nil
  }
}
