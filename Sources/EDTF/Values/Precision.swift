// How fine a date is.

/// How fine a date is, from a second to more than a millennium; finer is smaller.
public enum Precision: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// A date with a time.
  case second
  case day
  case month
  /// A season of three months, `1993-23`.
  case season
  /// `1993-33` to `1993-36`.
  case quarter
  /// Four months: `1993-37` to `1993-39`.
  case quadrimester
  /// Six months: `1993-40`, `1993-41`.
  case semester
  case year
  /// `199X`, `1993S3`.
  case decade
  /// `19XX`, `1993S2`.
  case century
  /// `1XXX`, `1993S1`.
  case millennium
  /// Coarser than a millennium: `XXXX`, `Y17E7S2`.
  case age

  public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }

  /// Days by which a bound of this precision may be off where it is uncertain or approximate: one whole unit.
  var slack: Int {
    switch self {
    case .second, .day: 1
    case .month: 31
    case .season, .quarter: 92
    case .quadrimester: 123
    case .semester: 184
    case .year: 366
    case .decade: 3653
    case .century: 36_525
    case .millennium: 365_243
    case .age: 3_652_425
    }
  }
}
