// The parts of a year that EDTF writes in the place of a month.

/// A season or another division of a year, 21 to 41.
///
/// The standard gives the divisions names and no days. Seasons are taken as whole months, as meteorologists do:
/// spring is March to May in the north and September to November in the south. 21 to 24 name no hemisphere; they are
/// read as northern. A winter of the north, and a summer of the south, begins in December of its year and ends in the
/// February after: `1993-24` is 1993-12-01 to 1994-02-28.
struct Division: Hashable, Sendable {
  /// 21–41.
  let code: UInt8

  /// The first month, 1–12, and how many follow each other; the last may lie in the next year.
  var months: (first: Int, count: Int) {
    switch code {
    case 21, 25, 31: (3, 3)
    case 22, 26, 32: (6, 3)
    case 23, 27, 29: (9, 3)
    case 24, 28, 30: (12, 3)
    case 33: (1, 3)
    case 34: (4, 3)
    case 35: (7, 3)
    case 36: (10, 3)
    case 37: (1, 4)
    case 38: (5, 4)
    case 39: (9, 4)
    case 40: (1, 6)
    case 41: (7, 6)
    default: (1, 12)
    }
  }

  var precision: Precision {
    switch code {
    case 33...36: .quarter
    case 37...39: .quadrimester
    case 40, 41: .semester
    default: .season
    }
  }
}
