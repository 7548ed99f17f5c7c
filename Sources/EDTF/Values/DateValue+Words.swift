// What a value means, in English: its words, its doubts, its first and its last day.

extension DateValue {
  /// `spring 1993, approximate`, then `from Monday 1993-03-01 to Monday 1993-05-31`: each where there is something to say.
  /// One day is said by its words alone.
  public var inWords: [String] {
    let words = [inEnglish, doubtInEnglish].compactMap(\.self).joined(separator: ", ")
    return [words, boundsInEnglish ?? ""].filter { !$0.isEmpty }
  }

  private var doubtInEnglish: String? {
    switch qualification {
    case []: nil
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    default: "uncertain and approximate"
    }
  }

  /// nil for one day, and for what has no days.
  private var boundsInEnglish: String? {
    guard let first = earliest, let last = latest, first.day == nil || first != last else { return nil }
    return "from \(first.inEnglish) to \(last.inEnglish)"
  }
}

extension DateBound {
  fileprivate var inEnglish: String {
    switch self {
    case .day(let day): "\(day.weekdayName) \(day)"
    case .open: "any day"
    case .unknown: "an unknown day"
    }
  }
}
