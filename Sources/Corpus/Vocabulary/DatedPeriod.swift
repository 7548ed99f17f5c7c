// A period and the days that it is.

public import Text

/// A period as it is written and what it means.
public struct DatedPeriod: Hashable, Sendable {
  public var text: String
  public var range: TextRange
  public var days: DayRange
}
