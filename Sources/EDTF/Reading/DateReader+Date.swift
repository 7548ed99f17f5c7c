// Reads one date: year, month, day and the signs between them.

extension DateReader {
  /// A date that begins with a sign, a minus or one of four digits.
  mutating func date() throws(Flaw) -> EDTFDate {
    if let day = plainDay() { return day }
    var date = EDTFDate()
    let before = sign()
    date.isNegative = take("-")
    let yearStart = at
    date.yearDigits = try yearDigits(hasBegun: date.isNegative || before != 0)
    if date.isNegative && date.yearDigits == 0 {
      throw Flaw(offset: yearStart - 1, length: 5, expected: .noYearMinusZero)
    }
    if peek() == UInt8(ascii: "S") && before == 0 && !date.hasOpenYear {
      date.significantDigits = try significantDigits()
      return date
    }
    let after = sign()
    date.qualifications = before | after
    if digit() != nil || peek() == UInt8(ascii: "X") { throw flaw(.longYear) }
    guard take("-") else { return date }
    try month(of: &date)
    guard peek() == UInt8(ascii: "-") else { return date }
    guard date.monthDigits < 0x20 || date.monthDigits >= 0xF0 else { throw flaw(.noDayAfterDivision) }
    at += 1
    try day(of: &date)
    guard peek() == UInt8(ascii: "T") else { return date }
    guard date.qualifications == 0, !date.hasOpenDigits else { throw flaw(.timeNeedsPlainDate) }
    at += 1
    date.time = try time()
    return date
  }

  /// `1993-04-16` with nothing of a date behind it, as most dates are written: read straight, in half the time. `nil`
  /// moves nothing and leaves it to the whole grammar.
  private mutating func plainDay() -> EDTFDate? {
    guard bytes.count - at >= 10, peek(4) == UInt8(ascii: "-"), peek(7) == UInt8(ascii: "-") else { return nil }
    switch peek(10) {
    case UInt8(ascii: "T"), UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"): return nil
    default: break
    }
    let start = at
    var (digits, isPlain): (UInt32, Bool) = (0, true)
    func read(_ index: Int) {
      let value = bytes[start + index] &- UInt8(ascii: "0")
      isPlain = isPlain && value <= 9
      digits = digits << 4 | UInt32(value & 0xF)
    }
    read(0)
    read(1)
    read(2)
    read(3)
    read(5)
    read(6)
    read(8)
    read(9)
    guard isPlain else { return nil }
    var date = EDTFDate()
    date.yearDigits = UInt16(digits >> 16)
    date.monthDigits = UInt8(truncatingIfNeeded: digits >> 8)
    date.dayDigits = UInt8(truncatingIfNeeded: digits)
    let month = Int(date.monthDigits >> 4) * 10 + Int(date.monthDigits & 0xF)
    let day = Int(date.dayDigits >> 4) * 10 + Int(date.dayDigits & 0xF)
    guard 1...12 ~= month, day >= 1, day <= 28 || day <= CalendarDay.days(inMonth: month, ofYear: date.plainYear) else {
      return nil
    }
    at += 10
    return date
  }

  /// `?`, `~` or `%` as the two bits of a qualification; 0 where there is none.
  private mutating func sign() -> UInt8 {
    let found: UInt8
    switch peek() {
    case UInt8(ascii: "?"): found = 1
    case UInt8(ascii: "~"): found = 2
    case UInt8(ascii: "%"): found = 3
    default: return 0
    }
    at += 1
    return found
  }

  /// A digit or `X` as a nibble.
  private func openDigit() -> UInt8? {
    digit() ?? (peek() == UInt8(ascii: "X") ? 0xF : nil)
  }

  private mutating func yearDigits(hasBegun: Bool) throws(Flaw) -> UInt16 {
    var digits: UInt16 = 0
    for place in 0..<4 {
      guard let digit = openDigit() else { throw flaw(hasBegun || place > 0 ? .fourDigits : .date) }
      digits = digits << 4 | UInt16(digit)
      at += 1
    }
    return digits
  }

  private mutating func twoOpenDigits(_ expected: Expectation) throws(Flaw) -> UInt8 {
    guard let tens = openDigit() else { throw flaw(expected) }
    at += 1
    guard let units = openDigit() else { throw flaw(expected) }
    at += 1
    return tens << 4 | units
  }

  private mutating func month(of date: inout EDTFDate) throws(Flaw) {
    let before = sign()
    let start = at
    let digits = try twoOpenDigits(.month)
    if EDTFDate.hasOpenDigit(digits) {
      // 0X and 1X, and X before any digit; 2X to 4X would mix seasons with other divisions.
      guard digits < 0x20 || digits >= 0xF0 else { throw flaw(.openMonth, from: start) }
    } else {
      guard 0x01...0x12 ~= digits || 0x21...0x41 ~= digits else { throw flaw(.monthNumber, from: start) }
    }
    date.monthDigits = digits
    let after = sign()
    date.qualifications |= before << 2 | after << 2 | after
  }

  private mutating func day(of date: inout EDTFDate) throws(Flaw) {
    let before = sign()
    let start = at
    let digits = try twoOpenDigits(.day)
    let end = at
    date.dayDigits = digits
    let after = sign()
    date.qualifications |= before << 4 | after << 4 | after << 2 | after
    guard let day = EDTFDate.number(digits), let month = date.month, !date.hasOpenYear else {
      guard digits != 0, digits < 0x32 || digits == 0x3F || digits >= 0xF0 else {
        throw Flaw(offset: start, length: 2, expected: .dayNumber)
      }
      guard date.pattern.isPossible else { throw openDayFlaw(of: date, from: start) }
      return
    }
    let year = date.plainYear
    if day > CalendarDay.days(inMonth: month, ofYear: year) {
      let expected: Expectation = day > 31 ? .dayNumber : .dayOfMonth(month: month, year: year)
      throw Flaw(offset: start, length: end - start, expected: expected)
    }
  }

  private func openDayFlaw(of date: EDTFDate, from start: Int) -> Flaw {
    let day = EDTFDate.number(date.dayDigits)
    guard let month = date.month, let day, day > CalendarDay.days(inMonth: month, ofYear: 0) else {
      return Flaw(offset: start, length: 2, expected: .dayOfOpenDate)
    }
    return Flaw(offset: start, length: 2, expected: .dayOfMonth(month: month, year: nil))
  }

  /// `Y`, then five digits or more, or fewer and an exponent; perhaps `S`.
  mutating func longYear() throws(Flaw) -> EDTFDate {
    at += 1
    var date = EDTFDate()
    let negative = take("-")
    if peek() == UInt8(ascii: "0") { throw flaw(.longYearZero) }
    let start = at
    guard let magnitude = try number(atMost: 18, .atMost18Digits) else { throw flaw(.longYearDigits) }
    date.significand = negative ? -magnitude : magnitude
    if take("E") {
      guard peek() != UInt8(ascii: "0"), let exponent = try number(atMost: 4, .exponent) else { throw flaw(.exponent) }
      date.yearForm = .exponent
      date.exponent = UInt16(clamping: exponent)
    } else {
      guard at - start > 4 else { throw flaw(.longYearDigits, from: start) }
      date.yearForm = .letter
    }
    if peek() == UInt8(ascii: "S") { date.significantDigits = try significantDigits() }
    return date
  }

  /// `S` and a number from 1 to 99. More than the year has is allowed (`-1859S5`): it leaves nothing open.
  private mutating func significantDigits() throws(Flaw) -> UInt8 {
    at += 1
    guard peek() != UInt8(ascii: "0"), let count = try number(atMost: 2, .significantDigits) else {
      throw flaw(.significantDigits)
    }
    return UInt8(clamping: count)
  }
}
