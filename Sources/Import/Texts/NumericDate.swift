// A date in digits alone.

internal import EDTF

/// Days such as `17.4.1993`, `4/17/1993`, `1993/04/17`, `19930417`, perhaps with a time behind.
enum NumericDate {
  /// The days that it may mean, in EDTF; nil where it is no date in digits. A year of two digits can be that of two
  /// centuries, and of two small numbers either may be the month.
  static func candidates(of text: String) -> [String]? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    // 1993-04-17 12:00:00, as tables of databases have it.
    guard let first = words.first, words.count == 1 || isTime(words[1]) else { return nil }
    let date = first.split(separator: "T", maxSplits: 1).first.map(String.init) ?? first
    if date.utf8.count == 8, date.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let whole = Int(date) {
      return days([(whole / 10000, whole / 100 % 100, whole % 100)])
    }
    for mark in ["-", ".", "/"] as [Character] {
      let parts = date.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, parts.allSatisfy({ 1...4 ~= $0.utf8.count && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } })
      else { continue }
      let numbers = parts.compactMap { Int($0) }
      let widths = parts.map(\.utf8.count)
      if widths[0] == 4 { return days([(numbers[0], numbers[1], numbers[2])]) }
      guard widths[0] <= 2, widths[1] <= 2 else { return [] }
      let years = widths[2] == 4 ? [numbers[2]] : widths[2] == 2 ? [1900 + numbers[2], 2000 + numbers[2]] : []
      // With points the day stands first wherever dates are written so.
      return days(
        years.flatMap { year in
          let dayFirst = (year, numbers[1], numbers[0])
          return mark == "." ? [dayFirst] : [dayFirst, (year, numbers[0], numbers[1])]
        }
      )
    }
    return nil
  }

  /// Those that are in the calendar, each once.
  private static func days(_ candidates: [(year: Int, month: Int, day: Int)]) -> [String] {
    var found: [String] = []
    for (year, month, day) in candidates {
      let text = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
      if case .success = DateValue.parse(text), !found.contains(text) { found.append(text) }
    }
    return found
  }

  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return 2...3 ~= parts.count && parts[0].count <= 2 && text.utf8.allSatisfy { 0x30...0x3A ~= $0 || $0 == 0x2E }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
