// A length of time in calendar units.

/// A duration of ISO 8601: `PT35M`, `P1Y~`, `P1Y2M10DT2H30M`, `PT3.5H`. It is no point in time and has no bounds.
public struct DateDuration: Hashable, Sendable {
  public enum Unit: UInt8, Sendable, CaseIterable, Comparable {
    case years, months, weeks, days, hours, minutes, seconds

    public static func < (a: Unit, b: Unit) -> Bool { a.rawValue < b.rawValue }

    /// The letter behind the number; `M` is months before `T` and minutes after.
    var letter: UInt8 {
      switch self {
      case .years: UInt8(ascii: "Y")
      case .months, .minutes: UInt8(ascii: "M")
      case .weeks: UInt8(ascii: "W")
      case .days: UInt8(ascii: "D")
      case .hours: UInt8(ascii: "H")
      case .seconds: UInt8(ascii: "S")
      }
    }

    /// Seconds in one, a month being a twelfth of the mean Gregorian year.
    public var seconds: Int {
      switch self {
      case .years: 31_556_952
      case .months: 2_629_746
      case .weeks: 604_800
      case .days: 86_400
      case .hours: 3600
      case .minutes: 60
      case .seconds: 1
      }
    }
  }

  /// A bit a unit that is written, the years lowest.
  public private(set) var written: UInt8 = 0
  private var amounts: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0, 0, 0)
  /// Thousand-millionths of the last unit that is written.
  public var fraction: UInt32 = 0
  /// `?` or `~` behind the whole.
  public var qualification: Qualification = []

  /// A duration that writes no unit yet; it is none before `set(_:_:)` gave it one.
  public init() {}

  /// The whole number of a unit; `nil` where it is not written. What follows the point of the last one is `fraction`.
  public subscript(unit: Unit) -> UInt32? {
    guard written & 1 << unit.rawValue != 0 else { return nil }
    switch unit {
    case .years: return amounts.0
    case .months: return amounts.1
    case .weeks: return amounts.2
    case .days: return amounts.3
    case .hours: return amounts.4
    case .minutes: return amounts.5
    case .seconds: return amounts.6
    }
  }

  /// Writes a unit, in place of what was written of it.
  public mutating func set(_ unit: Unit, _ amount: UInt32) {
    written |= 1 << unit.rawValue
    switch unit {
    case .years: amounts.0 = amount
    case .months: amounts.1 = amount
    case .weeks: amounts.2 = amount
    case .days: amounts.3 = amount
    case .hours: amounts.4 = amount
    case .minutes: amounts.5 = amount
    case .seconds: amounts.6 = amount
    }
  }

  /// The finest unit that is written.
  public var finest: Unit? { Unit.allCases.last { self[$0] != nil } }

  /// The length in seconds by mean years and months, for sorting. At most 10^9 of each unit, so it cannot overflow.
  var approximateSeconds: Int {
    Unit.allCases.reduce(into: 0) { sum, unit in
      guard let amount = self[unit] else { return }
      sum += Int(amount) * unit.seconds
      if unit == finest { sum += Int(fraction) * unit.seconds / 1_000_000_000 }
    }
  }

  public static func == (a: DateDuration, b: DateDuration) -> Bool {
    a.written == b.written && a.fraction == b.fraction && a.qualification == b.qualification
      && Unit.allCases.allSatisfy { a[$0] == b[$0] }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(written)
    hasher.combine(fraction)
    for unit in Unit.allCases { hasher.combine(self[unit]) }
  }
}
