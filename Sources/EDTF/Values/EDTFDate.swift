// One date of EDTF: a year, perhaps a month or a season, perhaps a day, perhaps a time.

/// One date: `1993-04-16`, `1993-04~`, `199X`, `1993-23`, `-0044-03-15`, `1950S2`, `Y17E7`, `1993-04-16T10:40:00Z`.
public struct EDTFDate: Hashable, Sendable {
  /// A part of a date that may bear a sign of its own.
  public enum Part: UInt8, Sendable, CaseIterable { case year, month, day }

  /// How the year is written.
  enum YearForm: UInt8, Sendable {
    /// Four digits, of which some may be `X`.
    case plain
    /// `Y` and five digits or more.
    case letter
    /// `Y`, a number, `E` and an exponent.
    case exponent
  }

  var yearForm = YearForm.plain
  /// Plain years: a minus stands before the digits.
  var isNegative = false
  /// Four digits, a nibble each, the thousands highest; `X` is 15. 0 for years with `Y`.
  var yearDigits: UInt16 = 0
  /// Month or division, then day: two nibbles each, as the year; 0 where there is none.
  var monthDigits: UInt8 = 0
  var dayDigits: UInt8 = 0
  /// Two bits a part, the year lowest.
  var qualifications: UInt8 = 0
  /// The number behind `S`, at most 255; 0 where there is none.
  var significantDigits: UInt8 = 0
  /// Years with `Y`: the power of ten.
  var exponent: UInt16 = 0
  /// Years with `Y`: the number before `E`.
  var significand = 0
  /// The time behind `T`.
  public var time: TimeOfDay?

  init() {}

  /// A date without a time. `month` may be a season or division, 21–41, and then wants no day; `nil` where the calendar
  /// has no such date or the year has more than four digits.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, _ qualification: Qualification = []) {
    guard -9999...9999 ~= year, day == nil || month != nil else { return nil }
    self.init()
    isNegative = year < 0
    let magnitude = Int(year.magnitude)
    yearDigits = UInt16(Self.nibbles(magnitude / 100)) << 8 | UInt16(Self.nibbles(magnitude % 100))
    if let month {
      guard 1...12 ~= month || (day == nil && 21...41 ~= month) else { return nil }
      monthDigits = Self.nibbles(month)
      if let day {
        guard day >= 1, day <= CalendarDay.days(inMonth: month, ofYear: year) else { return nil }
        dayDigits = Self.nibbles(day)
      }
    }
    let bits = qualification.rawValue
    qualifications = bits | (month == nil ? 0 : bits << 2) | (day == nil ? 0 : bits << 4)
  }

  /// `nil` for days of years that have more than four digits.
  public init?(_ day: CalendarDay) {
    let civil = day.civil
    self.init(year: civil.year, month: civil.month, day: civil.day)
  }

  /// The year; `nil` where a digit of it is open, or where `S` leaves some open. Years too large to count are clamped.
  public var year: Int? {
    guard !hasOpenYear else { return nil }
    return years.lowerBound == years.upperBound ? years.lowerBound : nil
  }

  /// The month, 1–12; `nil` where there is none, or a digit of it is open.
  public var month: Int? {
    guard let number = Self.number(monthDigits), number <= 12 else { return nil }
    return number
  }

  /// The season or division, 21–41.
  public var division: Int? { (divisionPart?.code).map(Int.init) }

  /// The day of the month; `nil` where there is none, or a digit of it is open.
  public var day: Int? { Self.number(dayDigits) }

  /// Whether a digit is open (`X`).
  public var hasOpenDigits: Bool {
    hasOpenYear || Self.hasOpenDigit(monthDigits) || Self.hasOpenDigit(dayDigits)
  }

  public var precision: Precision {
    if time != nil { return .second }
    if dayDigits != 0 { return .day }
    if monthDigits != 0 { return divisionPart?.precision ?? .month }
    if hasOpenYear {
      switch yearDigits {
      case 0xFFFF: return .age
      case let digits where digits & 0xFFF == 0xFFF: return .millennium
      case let digits where digits & 0xFF == 0xFF: return .century
      case let digits where digits & 0xF == 0xF: return .decade
      default: return .year
      }
    }
    switch years.upperBound - years.lowerBound {
    case 0: return .year
    case ..<10: return .decade
    case ..<100: return .century
    case ..<1000: return .millennium
    default: return .age
    }
  }

  /// What is said of any part.
  public var qualification: Qualification {
    Qualification(rawValue: qualifications | qualifications >> 2 | qualifications >> 4)
  }

  public func qualification(of part: Part) -> Qualification {
    Qualification(rawValue: qualifications >> (2 * part.rawValue))
  }

  /// Whether the year has more than four digits or bears `S`: such a year stands alone, with no sign and in no interval.
  public var standsAlone: Bool { yearForm != .plain || significantDigits != 0 }

  var divisionPart: Division? {
    guard monthDigits >= 0x20, let number = Self.number(monthDigits) else { return nil }
    return Division(code: UInt8(number))
  }

  var hasOpenYear: Bool {
    Self.hasOpenDigit(UInt8(truncatingIfNeeded: yearDigits))
      || Self.hasOpenDigit(UInt8(truncatingIfNeeded: yearDigits >> 8))
  }

  static func hasOpenDigit(_ digits: UInt8) -> Bool { digits & 0xF == 0xF || digits >> 4 == 0xF }

  /// A number of two digits, 0–99, a nibble each.
  private static func nibbles(_ number: Int) -> UInt8 { UInt8(number / 10 * 16 + number % 10) }

  /// The number that two digits write; `nil` for none, and where one is open.
  static func number(_ digits: UInt8) -> Int? {
    digits == 0 || hasOpenDigit(digits) ? nil : Int(digits >> 4) * 10 + Int(digits & 0xF)
  }
}
