// The earliest and the latest day of a value.

extension DateInterval.Endpoint {
  /// The first day that this end may be.
  public var earliest: DateBound {
    switch self {
    case .date(let date): .day(date.earliest)
    case .open: .open
    case .unknown: .unknown
    }
  }

  /// The last day that this end may be.
  public var latest: DateBound {
    switch self {
    case .date(let date): .day(date.latest)
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension DateSet.Member {
  public var earliest: DateBound {
    switch self {
    case .date(let date), .range(let date, _), .from(let date): .day(date.earliest)
    case .upTo: .open
    }
  }

  public var latest: DateBound {
    switch self {
    case .date(let date), .range(_, let date), .upTo(let date): .day(date.latest)
    case .from: .open
    }
  }
}

extension DateValue {
  /// The first day that the value allows, for a set of any member; `nil` for what is no point in time: a duration, and
  /// a repeat without a date.
  public var earliest: DateBound? {
    switch self {
    case .date(let date): .day(date.earliest)
    case .interval(let interval): interval.start.earliest
    case .set(let set): set.members.map(\.earliest).min { $0.isBelow($1, openAs: .min) }
    case .duration: nil
    case .repetition(let repetition):
      repetition.start.map { .day($0.earliest) } ?? repetition.end.map { _ in repetition.openSide }
    }
  }

  /// The last day that the value allows. How long a counted repeat lasts is not worked out: `unknown`.
  public var latest: DateBound? {
    switch self {
    case .date(let date): .day(date.latest)
    case .interval(let interval): interval.end.latest
    case .set(let set): set.members.map(\.latest).max { $0.isBelow($1, openAs: .max) }
    case .duration: nil
    case .repetition(let repetition):
      repetition.start.map { _ in repetition.openSide } ?? repetition.end.map { .day($0.latest) }
    }
  }
}

extension DateBound {
  fileprivate func isBelow(_ other: DateBound, openAs open: CalendarDay) -> Bool {
    (day ?? open) < (other.day ?? open)
  }
}

extension Repetition {
  fileprivate var openSide: DateBound { count == nil ? .open : .unknown }
}
