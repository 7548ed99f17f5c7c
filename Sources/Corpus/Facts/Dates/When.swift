// A date as a file has it.

public import EDTF
public import Text

/// A date that could or could not be read, as the days it allows.
public struct When: Hashable, Sendable {
  /// The date as written.
  public var range: TextRange
  /// nil where the date cannot be read, or is no point in time.
  public var days: DayRange?
  /// nil where the date cannot be read.
  public var kind: DateValue.Kind?
}
