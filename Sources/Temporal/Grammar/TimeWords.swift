// What words name a part of a time by.

internal import EDTF

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

/// A part of a longer time.
enum TimePart: Hashable, Sendable {
  case early, middle, late
  /// "the beginning of", "the end of".
  case beginning, end
  /// Up to now, from now on: "earlier this week", "later this year".
  case earlier, later
  case firstHalf, secondHalf
}

/// A part of the day.
enum DayPart: Hashable, Sendable { case morning, noon, afternoon, evening, night }

/// "last", "next", "this", and what stands for them in another language.
struct Shift: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case last, this, next
    /// "that day", "the same month".
    case same
    /// "coming": the nearest ahead.
    case coming
    /// "past": behind, up to now.
    case past
    case lastButOne, nextButOne
    /// Counted from the day that the text spoke of last.
    case preceding, following
    /// "Tuesday week".
    case weekAfterComing

    var steps: Int {
      switch self {
      case .last, .past, .preceding: -1
      case .this, .same: 0
      case .next, .coming, .following: 1
      case .lastButOne: -2
      case .nextButOne, .weekAfterComing: 2
      }
    }

    var isNarrative: Bool { self == .preceding || self == .following || self == .same }
  }

  /// Where it stands: English "last week", French "semaine dernière", Spanish both.
  enum Place: Hashable, Sendable { case before, behind, either }

  var kind: Kind
  var plurality: Plurality
  var place: Place
}
