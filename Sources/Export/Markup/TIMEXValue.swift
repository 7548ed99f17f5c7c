// A date of EDTF as TIMEX3 has it.

internal import Corpus
internal import EDTF

struct TIMEXValue {
  var type: String
  var value: String
  /// `APPROX` where EDTF says `~` or `%`.
  var mod: String?
  /// The first and the last day of an interval.
  var begin: String?
  var end: String?

  /// nil for what TIMEX3 has no value for: sets, and parts of a year that it has no name for.
  init?(_ written: String, _ kind: DateValue.Kind, _ days: DayRange?) {
    mod = written.contains { $0 == "~" || $0 == "%" } ? "APPROX" : nil
    let plain = String(written.filter { !"~?% ".contains($0) })
    switch kind {
    case .duration: (type, value) = ("DURATION", plain)
    case .repetition:
      guard let length = plain.split(separator: "/").last, length.hasPrefix("P") else { return nil }
      (type, value) = ("SET", String(length))
    case .edtf:
      if plain.contains("/") {
        guard let days, let begin = Self.day(days.earliest), let end = Self.day(days.latest) else { return nil }
        (type, value) = ("DURATION", "P\(days.latest.number - days.earliest.number + 1)D")
        (self.begin, self.end) = (begin, end)
      } else {
        guard let first = plain.first, first.isNumber, let value = Self.date(plain) else { return nil }
        (type, self.value) = (plain.contains("T") ? "TIME" : "DATE", value)
      }
    }
  }

  private static func day(_ day: CalendarDay) -> String? {
    day == .min || day == .max || !(1...9999 ~= day.year) ? nil : day.description
  }

  /// Seasons, quarters and halves by their names; a decade and a century by the digits that are known.
  private static func date(_ plain: String) -> String? {
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1 {
      let known = parts[0].prefix { $0 != "X" }
      return known.count == 4 || known.count >= 2 && parts[0].dropFirst(known.count).allSatisfy { $0 == "X" }
        ? String(known) : nil
    }
    guard parts.count == 2, let number = Int(parts[1]), number > 12 else { return plain }
    let names = [
      21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2",
    ]
    return names[number].map { parts[0] + "-" + $0 }
  }
}
