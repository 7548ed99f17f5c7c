// An order to sort values by.

extension DateValue: Comparable {
  /// Dates, intervals and sets by their first day, then their last, then their time; then durations by length; then
  /// repeats by their first day. An open start comes before all days, an open end after all; an unknown start counts as
  /// the end it belongs to, an unknown end comes just before an open one. Only equal values are in no order.
  public static func < (a: DateValue, b: DateValue) -> Bool {
    let (first, second) = (a.place, b.place)
    if first != second { return first < second }
    return a != b && a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }

  /// Rank of the kind, first day, last day, second of the day.
  private var place: (Int, Int, Int, Int) {
    switch self {
    case .date(let date): (0, firstDay, lastDay, date.time?.seconds ?? .min)
    case .interval, .set: (0, firstDay, lastDay, .min)
    case .duration(let duration): (1, duration.approximateSeconds, 0, 0)
    case .repetition(let repetition): (2, firstDay, lastDay, repetition.duration?.approximateSeconds ?? 0)
    }
  }

  private var firstDay: Int {
    switch earliest {
    case .day(let day): return day.number
    case .unknown:
      guard case .interval(let interval) = self, let day = interval.end.earliest.day else { return .min }
      return day.number
    case .open: return .min
    case nil: return .max
    }
  }

  private var lastDay: Int {
    switch latest {
    case .day(let day): day.number
    case .unknown: .max - 1
    case .open, nil: .max
    }
  }
}
