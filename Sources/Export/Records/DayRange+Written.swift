// The first and the last day of a date, as tables have them.

internal import Corpus
internal import EDTF

extension DayRange {
  /// The first and the last day as `1993-04-16`: empty for an open end, and for a day beyond the years 1 to 9999, of which
  /// tables have none.
  var written: (earliest: String, latest: String) { (Self.written(earliest), Self.written(latest)) }

  /// How many ends are days that a table has no way to write.
  var farDays: Int {
    [earliest, latest].count { $0 != .min && $0 != .max && !(1...9999 ~= $0.year) }
  }

  private static func written(_ day: CalendarDay) -> String {
    day == .min || day == .max || !(1...9999 ~= day.year) ? "" : day.description
  }
}
