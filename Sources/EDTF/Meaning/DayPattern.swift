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

  func matches(year: Int) -> Bool { nextYear(from: year) == year }

  /// The first matching year at or after `year`, without a look at the calendar.
  private func nextYear(from year: Int) -> Int? {
    let from = clamped(year)
    guard isNegative else { return least(from: max(from, 0)).map { $0 + shift } }
    // There is no year -0000.
    guard from < 0, let magnitude = greatest(upTo: -from), magnitude > 0 else { return nil }
    return shift - magnitude
  }

  /// The last matching year at or before `year`.
  private func previousYear(from year: Int) -> Int? {
    let from = clamped(year)
    if isNegative { return least(from: max(-from, 1)).map { shift - $0 } }
    return from < 0 ? nil : greatest(upTo: from).map { $0 + shift }
  }

  private func clamped(_ year: Int) -> Int { min(max(year, -10_000), 10_001) - shift }

  /// The least number from `number` on that the four digits may write: it keeps as many leading digits as can be.
  private func least(from number: Int) -> Int? {
    guard number <= 9999 else { return nil }
    var (found, kept, unit) = (nil as Int?, 0, 1000)
    for place in stride(from: 12, through: 0, by: -4) {
      let (written, digit) = (Int(yearDigits >> place & 0xF), number / unit % 10)
      let above = written == 0xF ? digit + 1 : written
      if above > digit && above <= 9 { found = kept + above * unit + rest(below: place, openAs: 0) }
      guard written == 0xF || written == digit else { return found }
      kept += digit * unit
      unit /= 10
    }
    return number
  }

  /// The greatest number up to `number` that the four digits may write.
  private func greatest(upTo number: Int) -> Int? {
    let number = min(number, 9999)
    var (found, kept, unit) = (nil as Int?, 0, 1000)
    for place in stride(from: 12, through: 0, by: -4) {
      let (written, digit) = (Int(yearDigits >> place & 0xF), number / unit % 10)
      let below = written == 0xF ? digit - 1 : written
      if below < digit && below >= 0 { found = kept + below * unit + rest(below: place, openAs: 9) }
      guard written == 0xF || written == digit else { return found }
      kept += digit * unit
      unit /= 10
    }
    return number
  }

  /// The digits after a place as a number.
  private func rest(below place: Int, openAs digit: Int) -> Int {
    stride(from: place - 4, through: 0, by: -4).reduce(0) { number, place in
      let found = Int(yearDigits >> place & 0xF)
      return number * 10 + (found == 0xF ? digit : found)
    }
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
    return days(inMonth: 2, ofYear: 0) != 0 && hasLeapYear
  }

  /// Whether some matching year is a leap year: by the last two digits, and where these are 00 by the first two.
  private var hasLeapYear: Bool {
    func fit(_ digits: UInt16) -> [Int] { (0...99).filter { EDTFDate.fits($0, UInt8(truncatingIfNeeded: digits)) } }
    let lastTwo = fit(yearDigits).filter { $0 % 4 == 0 }
    if lastTwo.contains(where: { $0 != 0 }) { return true }
    return !lastTwo.isEmpty && fit(yearDigits >> 8).contains { $0 % 4 == 0 && !(isNegative && $0 == 0) }
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
