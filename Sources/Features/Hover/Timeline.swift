// How often something was said over time, in characters.

internal import EDTF

/// A bar for each month, year or decade, the higher the more days lie in it: `1990 ▁▂ 1993 ▇`. A date stands before each run of
/// bars; between two runs nothing was said.
struct Timeline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
  /// So many months or years have a bar of their own; more are put together in longer stretches of time.
  private static let (mostMonths, mostYears) = (24, 60)
  /// So many runs of bars are shown; the others are left out in the middle.
  private static let mostRuns = 12

  private enum Unit { case month, year, decade }

  /// How many days lie in each stretch of time, by its number; without those in which none does.
  private let counts: [(number: Int, count: Int)]
  private let unit: Unit

  /// `days` may be in any order, and the same day stands there as often as something was said on it.
  init(_ days: some Sequence<CalendarDay>) {
    let months = days.map { day in
      let (year, month, _) = day.civil
      return year * 12 + month - 1
    }
    let (first, last) = (months.min() ?? 0, months.max() ?? 0)
    unit = last - first < Self.mostMonths ? .month : last / 12 - first / 12 < Self.mostYears ? .year : .decade
    var counts: [Int: Int] = [:]
    for month in months { counts[Self.number(month, unit), default: 0] += 1 }
    self.counts = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// nil where all lies in one stretch of time, or nothing does.
  var text: String? {
    guard counts.count > 1, let most = counts.map(\.count).max() else { return nil }
    var runs: [String] = []
    var last: Int?
    for (number, count) in counts {
      if number - 1 != last { runs.append(name(number) + " ") }
      runs[runs.count - 1].append(Self.bars[(count * Self.bars.count - 1) / most])
      last = number
    }
    if runs.count > Self.mostRuns {
      let half = Self.mostRuns / 2
      runs = runs.prefix(half) + ["…"] + runs.suffix(half)
    }
    return runs.joined(separator: " ")
  }

  private static func number(_ month: Int, _ unit: Unit) -> Int {
    switch unit {
    case .month: month
    case .year: floored(month, by: 12)
    case .decade: floored(month, by: 120)
    }
  }

  /// As EDTF has it: `1993-04`, `1993`, `199X`.
  private func name(_ number: Int) -> String {
    func written(_ year: Int) -> String {
      let day = "\(CalendarDay(clampingYear: year, month: 1, day: 1))"
      return String(day.dropLast(6))
    }
    switch unit {
    case .month:
      let month = number - Self.floored(number, by: 12) * 12 + 1
      return "\(written(Self.floored(number, by: 12)))-\(month < 10 ? "0" : "")\(month)"
    case .year: return written(number)
    case .decade: return written(number * 10).dropLast() + "X"
    }
  }

  private static func floored(_ number: Int, by divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}
