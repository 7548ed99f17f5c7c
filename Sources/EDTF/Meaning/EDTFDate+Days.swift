// The days that one date allows. Signs (?, ~, %) change nothing here.

extension EDTFDate {
  /// The first day that it may be.
  public var earliest: CalendarDay { span?.lowerBound ?? firstDay(from: .min) ?? .min }

  /// The last day that it may be.
  public var latest: CalendarDay { span?.upperBound ?? lastDay(upTo: .max) ?? .max }

  /// Whether it may be that day: `1985-XX-25` allows the 25th of each month of 1985 and no other day.
  public func allows(_ day: CalendarDay) -> Bool {
    if let span { return span.contains(day) }
    return pattern.allows(day) || patternOfNextYear?.allows(day) == true
  }

  /// The first day at or after `day` that it may be.
  func firstDay(from day: CalendarDay) -> CalendarDay? {
    if let span { return day <= span.upperBound ? max(day, span.lowerBound) : nil }
    let found = [pattern.first(from: day), patternOfNextYear?.first(from: day)]
    return found.compactMap { $0 }.min()
  }

  /// The last day at or before `day` that it may be.
  func lastDay(upTo day: CalendarDay) -> CalendarDay? {
    if let span { return day >= span.lowerBound ? min(day, span.upperBound) : nil }
    let found = [pattern.last(upTo: day), patternOfNextYear?.last(upTo: day)]
    return found.compactMap { $0 }.max()
  }

  func sharesDay(with other: EDTFDate) -> Bool {
    if let span { return other.firstDay(from: span.lowerBound).map { $0 <= span.upperBound } ?? false }
    if let span = other.span { return firstDay(from: span.lowerBound).map { $0 <= span.upperBound } ?? false }
    let mine = [pattern, patternOfNextYear].compactMap { $0 }
    let others = [other.pattern, other.patternOfNextYear].compactMap { $0 }
    return mine.contains { one in others.contains { one.sharesDay(with: $0) } }
  }

  /// Every day of the date, where no digit is open: its days then follow each other.
  var span: ClosedRange<CalendarDay>? {
    if hasOpenDigits { return nil }
    if monthDigits == 0 {
      let years = years
      let first = CalendarDay(clampingYear: years.lowerBound, month: 1, day: 1)
      return first...CalendarDay(clampingYear: years.upperBound, month: 12, day: 31)
    }
    let year = plainYear
    if let month, let day {
      let only = CalendarDay(clampingYear: year, month: month, day: day)
      return only...only
    }
    let (month, count) = divisionPart?.months ?? (month ?? 1, 1)
    let first = CalendarDay(clampingYear: year, month: month, day: 1)
    let last = month + count - 1
    return first...CalendarDay(clampingYear: last > 12 ? year + 1 : year, month: last > 12 ? last - 12 : last, day: 31)
  }

  /// The four digits as a number, `X` as 0.
  var plainYear: Int {
    func digit(_ place: UInt16) -> Int {
      let found = Int(yearDigits >> place & 0xF)
      return found == 0xF ? 0 : found
    }
    let magnitude = digit(12) * 1000 + digit(8) * 100 + digit(4) * 10 + digit(0)
    return isNegative ? -magnitude : magnitude
  }

  /// The years that `Y`, `E` and `S` leave, where no digit is open; clamped to what the calendar counts.
  var years: ClosedRange<Int> {
    let limit = CalendarDay.yearLimit
    var magnitude = Int(plainYear.magnitude)
    var negative = isNegative
    if yearForm != .plain {
      magnitude = Int(clamping: significand.magnitude)
      negative = significand < 0
      for _ in 0..<min(exponent, 20) { magnitude = magnitude > limit ? magnitude : magnitude * 10 }
      magnitude = min(magnitude, limit)
    }
    var unit = 1
    if significantDigits != 0 {
      var kept = magnitude
      var digits = String(magnitude).utf8.count
      while digits > Int(significantDigits) {
        (kept, unit, digits) = (kept / 10, unit * 10, digits - 1)
      }
    }
    let low = magnitude / unit * unit
    let high = min(low + unit - 1, limit)
    return negative ? -high...(-low) : low...high
  }

  var pattern: DayPattern {
    var pattern = DayPattern(yearDigits: yearDigits, isNegative: isNegative)
    if let division = divisionPart {
      let (first, count) = division.months
      pattern.months = (first..<first + count).reduce(0) { $1 > 12 ? $0 : $0 | 1 << $1 }
    } else if monthDigits != 0 {
      pattern.months = UInt16((1...12).reduce(0) { Self.fits($1, monthDigits) ? $0 | 1 << $1 : $0 })
    }
    if dayDigits != 0 {
      pattern.days = (1...31).reduce(0) { Self.fits($1, dayDigits) ? $0 | 1 << $1 : $0 }
    }
    return pattern
  }

  /// January and February of a winter, or a southern summer, that began in the December before.
  private var patternOfNextYear: DayPattern? {
    guard let months = divisionPart?.months, months.first + months.count > 13 else { return nil }
    var pattern = DayPattern(yearDigits: yearDigits, isNegative: isNegative, shift: 1)
    pattern.months = 1 << 1 | 1 << 2
    return pattern
  }

  /// Whether two digits, of which some may be open, may write the number.
  static func fits(_ number: Int, _ digits: UInt8) -> Bool {
    let (tens, units) = (Int(digits >> 4), Int(digits & 0xF))
    return (tens == 0xF || tens == number / 10) && (units == 0xF || units == number % 10)
  }
}
