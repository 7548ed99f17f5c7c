// What the reader wanted where a value goes wrong, as a phrase for a person.

/// Each case is one thing that can be wrong with a value.
enum Expectation: Hashable, Sendable {
  case date, fourDigits, longYear, noYearMinusZero
  case month, monthNumber, openMonth, day, dayNumber
  case dayOfMonth(month: Int, year: Int?)
  case dayOfOpenDate, noDayAfterDivision
  case endOfDate, endAfterTime, timeNeedsPlainDate, aloneInYear, timeAlone
  case hour, hourNumber, midnight, minute, minuteNumber, second, secondNumber, zone, zoneNumber, noZoneMinusZero
  case longYearDigits, longYearZero, atMost18Digits, exponent, significantDigits
  case knownEnd, order, slash
  case setMember, openMemberFirst, openMemberLast, setOrder, setPrecision
  case setEnd(close: UInt8)
  case duration, durationUnit, durationOrder, durationLast, durationNumber, durationTime, durationSign, end
  case repetitionPart, repetitionDate, repetitionSecond, repetitionCount, repetitionOrder, repetitionSlash

  var phrase: String {
    switch self {
    case .date: "a date, such as 1993-04-16"
    case .fourDigits: "four digits (or X) for the year"
    case .longYear: "four digits for the year; a longer one begins with Y"
    case .noYearMinusZero: "a year other than -0000, which there is not"
    case .month: "two digits (or X) for the month"
    case .monthNumber: "a month (01–12), a season (21–24) or another part of the year (25–41)"
    case .openMonth: "a month that can be (01–12)"
    case .day: "two digits (or X) for the day"
    case .dayNumber: "a day of a month (01–31)"
    case .dayOfMonth(let month, let year):
      if month == 2, let year {
        "a day that February \(year) has (1–\(CalendarDay.days(inMonth: 2, ofYear: year)))"
      } else {
        "a day that \(Self.name(ofMonth: month)) has (1–\(CalendarDay.days(inMonth: month, ofYear: 0)))"
      }
    case .dayOfOpenDate: "a day that some month of some year fits, with these digits"
    case .noDayAfterDivision: "the end of the date: a part of a year has no days of its own"
    case .endOfDate: "the end of the date"
    case .endAfterTime: "a zone (Z, +02:00) or the end of the value"
    case .timeNeedsPlainDate: "the end of the date: a time wants a day without X and without signs"
    case .aloneInYear: "the end of the value: years with Y or S stand alone"
    case .timeAlone: "the end of the value: a date with a time stands alone"
    case .hour: "two digits for the hour"
    case .hourNumber: "an hour (00–23)"
    case .midnight: "24:00:00, the only time with the hour 24"
    case .minute: "a colon and two digits for the minute"
    case .minuteNumber: "a minute (00–59)"
    case .second: "a colon and two digits for the second"
    case .secondNumber: "a second (00–59)"
    case .zone: "a shift of two digits for the hour and, after a colon, two for the minute"
    case .zoneNumber: "a shift from -12:00 to +14:00"
    case .noZoneMinusZero: "a shift other than -00:00; no shift is Z"
    case .longYearDigits: "five digits or more, or an exponent, for a year with Y"
    case .longYearZero: "a digit other than 0: a year with Y begins with no zero"
    case .atMost18Digits: "at most 18 digits for a year with Y"
    case .exponent: "an exponent of one to four digits that begins with no zero"
    case .significantDigits: "how many digits of the year count (1–99)"
    case .knownEnd: "a date or .. on one side of the slash"
    case .order: "an end that is not before its start"
    case .slash: "a slash, as in ../1993"
    case .setMember: "a date as a member of the set"
    case .openMemberFirst: "a date: .. opens a set only before its first date or after its last"
    case .openMemberLast: "the end of the set: .. opens it only after its last date"
    case .setOrder: "a last date that is not before the first"
    case .setPrecision: "the same precision on both sides of ..: two years, two months or two days"
    case .setEnd(let close): "a comma, or \(Character(Unicode.Scalar(close))) to end the set"
    case .duration: "a number and a unit, as in P1Y or PT35M"
    case .durationUnit: "a unit: Y, M, W or D, or H, M or S after T"
    case .durationOrder: "a finer unit: units go from years to seconds, each once"
    case .durationLast: "the end of the duration: only its last number has a fraction"
    case .durationNumber: "a number of at most nine digits"
    case .durationTime: "a number of hours, minutes or seconds after T"
    case .durationSign: "~ or ? behind a duration; % is for dates"
    case .end: "the end of the value"
    case .repetitionPart: "a date or a duration, as in R/1993-07/P6M"
    case .repetitionDate: "a plain date: those of a repeat have no X, no sign, no Y and no S"
    case .repetitionSecond: "a duration or a later date behind the start of a repeat"
    case .repetitionCount: "a count of at most nine digits"
    case .repetitionOrder: "an end that is not before its start"
    case .repetitionSlash: "a slash, as in R/P6M"
    }
  }

  private static func name(ofMonth month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "the month"
  }
}
