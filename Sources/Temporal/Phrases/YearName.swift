// What words name a part of a time by.

/// How a year is named.
enum YearName: Hashable, Sendable {
  /// Astronomical: 44 B.C. is -43.
  case full(Int)
  /// By its last two digits: ’94.
  case short(Int)
  /// By its first year, of which a year is known to end in 0.
  case decade(Int)
  /// ’80s.
  case shortDecade(Int)
  /// 19 is the 19th century; -5 is the fifth before Christ.
  case century(Int)
}
