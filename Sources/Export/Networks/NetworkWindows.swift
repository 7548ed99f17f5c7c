// Time windows that move over the positions of a corpus.

internal import Corpus
internal import EDTF

/// Windows of a fixed length that move by one unit, so that each differs a little from the one before.
struct NetworkWindows {
  /// A window: its first and last day, and what falls in it.
  struct Window {
    var first: CalendarDay
    var last: CalendarDay
    var stances: [NetworkStance]

    /// `1993-04-01_1993-04-30`.
    var name: String { "\(first)_\(last)" }
  }

  let count: Int
  let unit: NetworkOptions.WindowUnit

  /// `days`: the days of the whole, where they are given; else those of the positions.
  func windows(over stances: [NetworkStance], days: DayRange?) -> [Window] {
    let dated = stances.compactMap { stance in stance.day.map { (day: $0, stance: stance) } }
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    guard let first = dated.first?.day, let last = dated.last?.day else { return [] }
    if unit == .events { return eventWindows(dated) }
    let begin = start(of: days.map { $0.earliest == .min ? first : $0.earliest } ?? first)
    let end = days.map { $0.latest == .max ? last : $0.latest } ?? last
    var windows: [Window] = []
    var start = begin
    var low = 0
    while start <= end {
      let next = moved(start, by: 1)
      let stop = moved(start, by: count).adding(days: -1)
      while low < dated.count, dated[low].day < start { low += 1 }
      let inside = dated[low...].prefix { $0.day <= stop }
      windows.append(Window(first: start, last: stop, stances: inside.map(\.stance)))
      // The last window reaches the last day.
      if stop >= end || next <= start { break }
      start = next
    }
    return windows
  }

  /// As many positions as asked for, and those of the same day as the first or the last of them.
  private func eventWindows(_ dated: [(day: CalendarDay, stance: NetworkStance)]) -> [Window] {
    var windows: [Window] = []
    for place in 0...max(0, dated.count - count) {
      let first = dated[place].day
      let last = dated[min(place + count, dated.count) - 1].day
      if let before = windows.last, before.first == first, before.last == last { continue }
      let inside = dated.drop { $0.day < first }.prefix { $0.day <= last }
      windows.append(Window(first: first, last: last, stances: inside.map(\.stance)))
    }
    return windows
  }

  /// The first day of the unit that holds a day.
  private func start(of day: CalendarDay) -> CalendarDay {
    switch unit {
    case .events, .days: day
    case .weeks: day.adding(days: 1 - day.weekday)
    case .months: CalendarDay(clampingYear: day.year, month: day.month, day: 1)
    case .years: CalendarDay(clampingYear: day.year, month: 1, day: 1)
    }
  }

  private func moved(_ day: CalendarDay, by count: Int) -> CalendarDay {
    switch unit {
    case .events, .days: day.adding(days: count)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    case .years: day.adding(months: 12 * count)
    }
  }
}
