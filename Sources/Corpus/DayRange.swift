// The days that a date allows, from the earliest to the latest.

public import EDTF

/// All that most questions ask of a date: its first and last day. An open or unknown end reaches as far as days go.
public struct DayRange: Hashable, Sendable {
  public var earliest: CalendarDay
  public var latest: CalendarDay

  public init(_ earliest: CalendarDay, _ latest: CalendarDay) {
    self.earliest = earliest
    self.latest = latest
  }

  /// The days of a date, an interval or a set.
  public init(_ value: DateValue) {
    self.init(value.earliest?.day ?? .min, value.latest?.day ?? .max)
  }

  /// The day to sort by: the first, or the last where the beginning is open.
  public var anchor: CalendarDay { earliest == .min ? latest : earliest }

  /// Whether the two share a day.
  public func overlaps(_ other: DayRange) -> Bool { earliest <= other.latest && other.earliest <= latest }
}
