// How far words shift a date.

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
