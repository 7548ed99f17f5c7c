// The day that an article is of.

public import EDTF

extension Facts {
  /// The day that words such as `Friday` are counted from: that of publication, else of the header's `on`; nil where no
  /// one day is said.
  public var articleDay: CalendarDay? {
    guard let days = (published ?? on)?.days, days.earliest == days.latest else { return nil }
    return days.earliest
  }
}
