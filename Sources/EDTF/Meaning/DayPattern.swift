// The days that one date with open digits allows.

/// A choice of years, months and days of the month; a day is allowed that has one of each and is in the calendar.
struct DayPattern {
  /// As in `EDTFDate`: a nibble a digit, `X` is 15.
  var yearDigits: UInt16
  var isNegative: Bool
  /// Years to add to what the digits say: 1 for the January and February of a winter that began the year before.
  var shift = 0
  /// Bits 1 to 12.
  var months: UInt16 = 0x1FFE
  /// Bits 1 to 31.
  var days: UInt32 = 0xFFFF_FFFE

  /// The lowest and the highest year that the digits may write, without a look at the calendar.
  private var yearRange: (low: Int, high: Int) {
    let (zeros, nines) = (number(openAs: 0), number(openAs: 9))
    // There is no year -0000.
    return isNegative ? (-nines + shift, min(-zeros, -1) + shift) : (zeros + shift, nines + shift)
  }

  private func number(openAs digit: Int) -> Int {
    stride(from: 12, through: 0, by: -4).reduce(0) { number, place in
      let found = Int(yearDigits >> place & 0xF)
      return number * 10 + (found == 0xF ? digit : found)
    }
  }

  func matches(year: Int) -> Bool {
    let year = year - shift
    guard isNegative ? -9999...(-1) ~= year : 0...9999 ~= year else { return false }
    var magnitude = Int(year.magnitude)
    for place in stride(from: 0, through: 12, by: 4) {
      let digit = Int(yearDigits >> place & 0xF)
      guard digit == 0xF || digit == magnitude % 10 else { return false }
      magnitude /= 10
    }
    return true
  }

  /// The first matching year at or after `year`. At most 10,000 steps.
  private func nextYear(from year: Int) -> Int? {
    let range = yearRange
    var year = max(year, range.low)
    while year <= range.high {
      if matches(year: year) { return year }
      year += 1
    }
    return nil
  }

  private func previousYear(from year: Int) -> Int? {
    let range = yearRange
    var year = min(year, range.high)
    while year >= range.low {
      if matches(year: year) { return year }
      year -= 1
    }
    return nil
  }

  /// The allowed days of a month, as bits.
  private func days(inMonth month: Int, ofYear year: Int) -> UInt32 {
    guard months & 1 << month != 0 else { return 0 }
    return days & (UInt32.max >> (31 - CalendarDay.days(inMonth: month, ofYear: year)))
  }

  /// The first allowed day at or after `day`.
  func first(from day: CalendarDay) -> CalendarDay? {
    let from = day.civil
    var next = nextYear(from: from.year)
    while let year = next {
      let first = year == from.year ? from.month : 1
      for month in first...12 {
        var left = days(inMonth: month, ofYear: year)
        if year == from.year && month == from.month { left &= UInt32.max << from.day }
        if left != 0 { return CalendarDay(clampingYear: year, month: month, day: left.trailingZeroBitCount) }
      }
      next = nextYear(from: year + 1)
    }
    return nil
  }

  /// The last allowed day at or before `day`.
  func last(upTo day: CalendarDay) -> CalendarDay? {
    let upTo = day.civil
    var next = previousYear(from: upTo.year)
    while let year = next {
      let last = year == upTo.year ? upTo.month : 12
      for month in stride(from: last, through: 1, by: -1) {
        var left = days(inMonth: month, ofYear: year)
        if year == upTo.year && month == upTo.month { left &= UInt32.max >> (31 - upTo.day) }
        if left != 0 { return CalendarDay(clampingYear: year, month: month, day: 31 - left.leadingZeroBitCount) }
      }
      next = previousYear(from: year - 1)
    }
    return nil
  }

  func allows(_ day: CalendarDay) -> Bool {
    let civil = day.civil
    return months & 1 << civil.month != 0 && days & 1 << civil.day != 0 && matches(year: civil.year)
  }

  /// Whether the calendar has a day that is allowed.
  var isPossible: Bool {
    guard let year = nextYear(from: .min) else { return false }
    for month in 1...12 where days(inMonth: month, ofYear: year) != 0 { return true }
    return first(from: .min) != nil
  }

  /// Whether both allow some day.
  func sharesDay(with other: DayPattern) -> Bool {
    var both = self
    both.months &= other.months
    both.days &= other.days
    guard both.months != 0, both.days != 0 else { return false }
    guard shift != other.shift else { return both.narrowYears(to: other) && both.isPossible }
    var next = nextYear(from: .min)
    while let year = next {
      if other.matches(year: year) {
        for month in 1...12 where both.days(inMonth: month, ofYear: year) != 0 { return true }
      }
      next = nextYear(from: year + 1)
    }
    return false
  }

  /// Leaves the years that both match; `false` where a digit differs.
  private mutating func narrowYears(to other: DayPattern) -> Bool {
    guard isNegative == other.isNegative else { return false }
    for place in stride(from: 0, through: 12, by: 4) {
      let (mine, others) = (yearDigits >> place & 0xF, other.yearDigits >> place & 0xF)
      if mine == 0xF {
        yearDigits = yearDigits & ~(0xF << place) | others << place
      } else if others != 0xF && others != mine {
        return false
      }
    }
    return true
  }
}
