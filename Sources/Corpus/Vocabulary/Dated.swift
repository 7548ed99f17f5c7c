// What may hold for a period alone.

public import Text

/// A name, a role or a membership that may hold for a period alone.
public struct Dated: Hashable, Sendable {
  /// The name, the role, or the handle of what it is in, with its sigil.
  public var text: String
  public var range: TextRange
  /// nil where none is written, and where what is written is no date.
  public var period: DatedPeriod?

  /// Whether it may hold at a date: one without a period holds at any, and all hold where there is no date.
  public func holds(at days: DayRange?) -> Bool {
    guard let days, let period else { return true }
    return period.days.overlaps(days)
  }
}
