// A day of the proleptic Gregorian calendar, as a number.

/// A day, counted from 1970-01-01, with astronomical years: year 0 is 1 BC, as in ISO 8601.
///
/// Total over any input: what lies beyond some 19 thousand million million years is clamped, so that the years of
/// EDTF's `Y17E7` form can be compared without overflow.
public struct CalendarDay: Hashable, Sendable {
  /// Days since 1970-01-01, within ±7 × 10^18.
  public let number: Int

  public init(number: Int) {
    self.number = Swift.min(Swift.max(number, -Self.numberLimit), Self.numberLimit)
  }

  /// `nil` where the calendar has no such day: `CalendarDay(year: 1900, month: 2, day: 29)`.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, ofYear: year) else { return nil }
    self.init(clampingYear: year, month: month, day: day)
  }

  /// The day nearest to what is asked for: month 13 is December, 31 April is 30 April.
  public init(clampingYear year: Int, month: Int, day: Int) {
    let year = Swift.min(Swift.max(year, -Self.yearLimit), Self.yearLimit)
    let month = Swift.min(Swift.max(month, 1), 12)
    let day = Swift.min(Swift.max(day, 1), Self.days(inMonth: month, ofYear: year))
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// The first and the last day that can be told apart.
  public static var min: CalendarDay { CalendarDay(number: -numberLimit) }
  public static var max: CalendarDay { CalendarDay(number: numberLimit) }

  /// Year, month (1–12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, day)
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var day: Int { civil.day }

  /// 1 is Monday, 7 is Sunday (ISO 8601).
  public var weekday: Int {
    let remainder = (number + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  public func adding(days: Int) -> CalendarDay {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return CalendarDay(number: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day of another month, or that month's last: 31 January and one month is 28 or 29 February.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = civil
    let (years, left) = months.quotientAndRemainder(dividingBy: 12)
    let limit = 2 * Self.yearLimit
    let index = month - 1 + left
    let carry = index < 0 ? -1 : index / 12
    let newYear = year + Swift.min(Swift.max(years, -limit), limit) + carry
    return CalendarDay(clampingYear: newYear, month: index - 12 * carry + 1, day: day)
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month, 28 to 31; a month outside 1–12 has none.
  public static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// The Monday of a week of ISO 8601's week calendar; `nil` where the year has no such week.
  public init?(mondayOfWeek week: Int, ofYear year: Int) {
    let fourth = CalendarDay(clampingYear: year, month: 1, day: 4)
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (Swift.min(Swift.max(week, 0), 54) - 1))
    guard week >= 1, monday.adding(days: 3).year == year else { return nil }
    self = monday
  }

  private static var numberLimit: Int { 7_000_000_000_000_000_000 }
  static var yearLimit: Int { 19_000_000_000_000_000 }
}

extension CalendarDay: Comparable {
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }
}

extension CalendarDay: CustomStringConvertible {
  /// As EDTF writes the day, `1993-04-16`; years of more than four digits have no day there and print as they are.
  public var description: String {
    let (year, month, day) = civil
    var text = ""
    text.append(digits: year.magnitude, width: 4, negative: year < 0)
    text.append("-")
    text.append(digits: UInt(month), width: 2)
    text.append("-")
    text.append(digits: UInt(day), width: 2)
    return text
  }
}

extension String {
  /// Appends a number with zeros before it up to `width` digits.
  mutating func append(digits: UInt, width: Int, negative: Bool = false) {
    if negative { append("-") }
    let text = String(digits)
    for _ in 0..<Swift.max(width - text.utf8.count, 0) { append("0") }
    append(text)
  }
}
