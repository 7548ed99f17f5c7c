// The days that a date allows, from the earliest to the latest.

public import EDTF

/// All that most questions ask of a date: its first and last day, in eight bytes. An open or unknown end, and a day more
/// than five million years away, reach as far as days go.
public struct DayRange: Hashable, Sendable {
  private var first: Int32
  private var last: Int32

  public init(_ earliest: CalendarDay, _ latest: CalendarDay) {
    first = Int32(clamping: earliest.number)
    last = Int32(clamping: latest.number)
  }

  /// Both ends as numbers of days, to be written down.
  var numbers: (first: Int32, last: Int32) { (first, last) }

  /// Of ends that were written down.
  init(numbers: (first: Int32, last: Int32)) { (first, last) = numbers }

  /// The days of a date, an interval or a set.
  public init(_ value: DateValue) {
    self.init(value.earliest?.day ?? .min, value.latest?.day ?? .max)
  }

  /// Any day.
  public static let always = DayRange(.min, .max)

  /// Both ends in one number.
  var bits: UInt64 { UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last)) }

  public var earliest: CalendarDay { first == .min ? .min : CalendarDay(number: Int(first)) }
  public var latest: CalendarDay { last == .max ? .max : CalendarDay(number: Int(last)) }

  /// The day to sort by: the first, or the last where the beginning is open.
  public var anchor: CalendarDay { first == .min ? latest : earliest }

  func beginsBefore(_ other: DayRange) -> Bool { first < other.first }
  func endsBefore(_ other: DayRange) -> Bool { last < other.last }
  /// Whether no day of the two is the same, and this one is the later.
  func isAfter(_ other: DayRange) -> Bool { first > other.last }

  /// Whether the two share a day.
  public func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  /// The range in half days: two overlap where the ranges `overlaps`.
  public var halfDays: ClosedRange<Int64> { Int64(first) * 2...max(Int64(first), Int64(last)) * 2 }

  /// The range in half days without the end of its last day: two overlap where the ranges `overlapsBeyondHandover`.
  public var tenure: ClosedRange<Int64> {
    first < last ? Int64(first) * 2...Int64(last) * 2 - 1 : halfDays
  }

  /// Whether the two share more than the day on which one ends and the other begins, as when an office changes hands.
  public func overlapsBeyondHandover(_ other: DayRange) -> Bool {
    overlaps(other) && !(last == other.first && first < last || first == other.last && other.first < first)
  }
}
