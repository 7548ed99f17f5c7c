// Days from one number to another.

/// Days as numbers; `Int.min` and `Int.max` are without end.
public struct DaySpan: Hashable {
  public var low: Int
  public var high: Int

  public init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  public func contains(_ other: DaySpan) -> Bool { low <= other.low && other.high <= high }
  public func overlaps(_ other: DaySpan) -> Bool { low <= other.high && other.low <= high }
}
