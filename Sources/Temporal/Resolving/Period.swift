// A time that is resolved: a date, or the dates from one to another.

internal import EDTF

/// What a named time comes to once its article's day is known.
struct Period: Hashable, Sendable {
  var start: EDTFDate
  /// `nil` where it is one date.
  var end: EDTFDate?
  var reason: String

  init?(_ date: EDTFDate?, _ reason: String) {
    guard let date else { return nil }
    start = date
    self.reason = reason
  }

  init?(_ start: EDTFDate?, _ end: EDTFDate?, _ reason: String) {
    guard let start, let end, start.earliest <= end.latest else { return nil }
    self.start = start
    self.end = start == end ? nil : end
    self.reason = reason
  }

  init?(_ first: CalendarDay, _ last: CalendarDay, _ reason: String) {
    self.init(EDTFDate(first), EDTFDate(last), reason)
  }

  var first: CalendarDay { start.earliest }
  var last: CalendarDay { (end ?? start).latest }
  var isDay: Bool { end == nil && start.precision <= .day }

  func saying(_ reason: String) -> Period {
    var period = self
    period.reason = reason
    return period
  }

  var value: DateValue {
    guard let end else { return .date(start) }
    return .interval(DateInterval(unchecked: .date(start.withoutTime), .date(end.withoutTime)))
  }
}

extension EDTFDate {
  /// With `~` for the whole.
  var approximate: EDTFDate {
    guard let marked = EDTFDate(reading: description.filter { $0 != "~" } + "~") else { return self }
    return marked
  }

  var withoutTime: EDTFDate {
    var date = self
    date.time = nil
    return date
  }

  /// Text of EDTF that is one date.
  init?(reading text: String) {
    guard case .date(let date)? = try? DateValue(text) else { return nil }
    self = date
  }

  /// `199X`, `18XX`; years before Christ, too.
  init?(openYear year: Int, digits: Int) {
    guard -9999...9999 ~= year else { return nil }
    let digitsOfYear = String(year.magnitude)
    let text = (year < 0 ? "-" : "") + String(repeating: "0", count: 4 - digitsOfYear.utf8.count) + digitsOfYear
    self.init(reading: text.dropLast(digits) + String(repeating: "X", count: digits))
  }
}
