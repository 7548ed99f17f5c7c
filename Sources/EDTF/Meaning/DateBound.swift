// An end of the days that a value may mean.

/// Where a value begins or ends.
public enum DateBound: Hashable, Sendable {
  case day(CalendarDay)
  /// `..`: it has no bound on this side.
  case open
  /// It has one, and the value does not say which.
  case unknown

  /// The day, where there is one.
  public var day: CalendarDay? { if case .day(let day) = self { day } else { nil } }
}
