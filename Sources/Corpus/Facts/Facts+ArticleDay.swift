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

extension Facts {
  /// The year of publication, else of the header's `on`: the first that the date allows, else the last; nil where none is
  /// said.
  public var publicationYear: Int? {
    guard let days = (published ?? on)?.days else { return nil }
    if days.earliest != .min { return days.earliest.year }
    return days.latest != .max ? days.latest.year : nil
  }
}
