// Periods of one length, by which stands are counted over time.

internal import EDTF

/// Days, weeks, months, quarters, years or many years: as fine as some forty periods allow.
struct TimeBins {
  private enum Unit: Equatable {
    case days(Int)
    case months(Int)
  }

  private let unit: Unit
  private let first: Int
  let count: Int

  /// At most this many periods stand beside each other.
  private static let limit = 40

  init(_ days: ClosedRange<CalendarDay>) {
    var units: [Unit] = [.days(1), .days(7), .months(1), .months(3), .months(12), .months(60)]
    var months = 120
    while months < 1 << 40 {
      units.append(.months(months))
      months *= 10
    }
    func count(_ unit: Unit) -> Int {
      Self.number(of: days.upperBound, unit) - Self.number(of: days.lowerBound, unit) + 1
    }
    let unit = units.first { count($0) <= Self.limit } ?? .months(1 << 40)
    self.unit = unit
    first = Self.number(of: days.lowerBound, unit)
    self.count = max(min(count(unit), Self.limit), 1)
  }

  /// The period of a day; one before or behind all counts for the nearest.
  func bin(of day: CalendarDay) -> Int { min(max(Self.number(of: day, unit) - first, 0), count - 1) }

  private static func number(of day: CalendarDay, _ unit: Unit) -> Int {
    switch unit {
    // Weeks begin on Monday, as 1969-12-29 did.
    case .days(let length): floorDivided(day.number + (length == 7 ? 3 : 0), by: length)
    case .months(let length): floorDivided(day.year * 12 + day.month - 1, by: length)
    }
  }

  private static func floorDivided(_ number: Int, by length: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: length)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// The length of a period in words: `month`.
  var word: String {
    switch unit {
    case .days(1): "day"
    case .days: "week"
    case .months(1): "month"
    case .months(3): "quarter"
    case .months(12): "year"
    case .months(let length): "\(length / 12) years"
    }
  }

  /// A period as a label: `1993-04`; of a week and of many years the first day or year.
  func label(_ bin: Int) -> String {
    switch unit {
    case .days(let length): return "\(CalendarDay(number: (first + bin) * length - (length == 7 ? 3 : 0)))"
    case .months(let length):
      let month = (first + bin) * length
      let year = Self.floorDivided(month, by: 12)
      if length >= 12 { return "\(year)" }
      let inYear = month - year * 12
      if length == 3 { return "\(year) Q\(inYear / 3 + 1)" }
      return "\(CalendarDay(clampingYear: year, month: inYear + 1, day: 1))".prefixWithoutDay
    }
  }

  /// Whether a year begins with a period: where an axis has its marks.
  func beginsYear(_ bin: Int) -> Bool {
    switch unit {
    case .days: bin == 0 || year(bin) != year(bin - 1)
    case .months(let length): length < 12 ? (first + bin) * length % 12 == 0 : true
    }
  }

  func year(_ bin: Int) -> Int {
    switch unit {
    case .days(let length): CalendarDay(number: (first + bin + 1) * length - 1 - (length == 7 ? 3 : 0)).year
    case .months(let length): Self.floorDivided((first + bin) * length, by: 12)
    }
  }
}

extension String {
  /// `1993-04` of `1993-04-01`.
  fileprivate var prefixWithoutDay: String { String(dropLast(3)) }
}
