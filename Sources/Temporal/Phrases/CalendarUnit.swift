// What time is counted in.

internal import EDTF

/// A unit of the clock or the calendar, finer first.
enum CalendarUnit: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  case second, minute, hour, day, weekend, week, month, quarter, half, year, fiscalYear, decade, century
  /// No unit but the word of "these times": it makes a loose present and no length.
  case times

  static func < (a: CalendarUnit, b: CalendarUnit) -> Bool { a.rawValue < b.rawValue }

  /// What a length of it is written in, and how many; `nil` where it measures nothing.
  var measure: (unit: DateDuration.Unit, count: Int)? {
    switch self {
    case .second: (.seconds, 1)
    case .minute: (.minutes, 1)
    case .hour: (.hours, 1)
    case .day: (.days, 1)
    case .week: (.weeks, 1)
    case .month: (.months, 1)
    case .quarter: (.months, 3)
    case .half: (.months, 6)
    case .year: (.years, 1)
    case .decade: (.years, 10)
    case .century: (.years, 100)
    case .weekend, .fiscalYear, .times: nil
    }
  }

  /// In English, for reasons.
  var name: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .weekend: "weekend"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .half: "half-year"
    case .year: "year"
    case .fiscalYear: "fiscal year"
    case .decade: "decade"
    case .century: "century"
    case .times: "time"
    }
  }
}
