// Whether a value can be what words say.

public import EDTF

extension DateWords {
  /// Whether the value allows a day that the words allow; `nil` where the words claim nothing of a day, and for a duration
  /// or a repeat.
  ///
  /// Judged is what the words say by themselves: weekday, day, month, season, year, decade, century, and ranges of them.
  /// What only counts from the article's date (`two weeks ago`, `yesterday`) claims nothing: in reported speech another
  /// day may be meant. A value with `?`, `~` or `%` may be off by one of its own units. Quarters and halves agree with any
  /// months, as accounts have years of their own, and disagree with another quarter or half. A season has a month's grace.
  public func allows(_ value: DateValue) -> Bool? {
    guard value.kind == .edtf, let plainest = reading.claims.first, !plainest.isEmpty else { return nil }
    return zip(phrases, reading.claims).contains { phrase, claims in
      if claims.isEmpty || phrase.isLeft(by: value, claims) { return false }
      return phrase.judged(value).contains { stretch in claims.contains { $0.allows(in: stretch) } }
    }
  }

  /// Whether the value shares a day with one of those that the words may mean in a context, each with a unit's grace where it
  /// is approximate; `nil` where the words do not count from the article's day, where the context knows none of their values,
  /// and for a duration or a repeat.
  public func reaches(_ value: DateValue, in context: DateContext) -> Bool? {
    guard value.kind == .edtf, reading.isCounted, allows(value) != false else { return nil }
    let candidates = candidates(in: context).map(\.value).filter { $0.kind == .edtf }
    guard !candidates.isEmpty else { return nil }
    let stretches = value.daySets
    return candidates.contains { candidate in
      candidate.daySets.contains { mine in stretches.contains { mine.near.overlaps($0.near) } }
    }
  }

  /// Whether the value shares a day with one of those that the words may mean by themselves in an article of a day, whichever
  /// side of it they look to; true where the words do not count from that day. Costs little: nothing around the words is
  /// read.
  public func mayReach(_ value: DateValue, on day: CalendarDay) -> Bool {
    guard reading.isCounted else { return true }
    let stretches = value.daySets
    return [Outlook.past, .future].contains { outlook in
      let resolver = Resolver(language.lexicon, on: day, outlook: outlook)
      return phrases.contains { phrase in
        resolver.drafts(phrase).contains { draft in
          draft.value.daySets.contains { mine in stretches.contains { mine.near.overlaps($0.near) } }
        }
      }
    }
  }

  /// The day nearest to another that the words allow, where they name a day by its weekday or its number: what
  /// `Friday{1993-04-17}` should have been. `nil` where they name none, or none within a year.
  public func nearestDay(to day: CalendarDay) -> CalendarDay? {
    let claims = (reading.claims.first ?? []).filter { $0.weekdays != 0 || $0.days != nil }
    guard !claims.isEmpty else { return nil }
    return (0...366).lazy.flatMap { [day.adding(days: -$0), day.adding(days: $0)] }
      .first { day in claims.contains { $0.allows(day) } }
  }
}

extension TimePhrase {
  /// Whether an end of an interval lies beyond the range that the words name: "June 25-26" does not reach to the 29th.
  fileprivate func isLeft(by value: DateValue, _ claims: [DayClaim]) -> Bool {
    guard case .range = self, case .interval(let interval) = value else { return false }
    return [interval.start.date, interval.end.date].compactMap { $0 }.contains { end in
      !claims.contains { $0.allows(in: DaySet(end)) }
    }
  }

  /// What of a value is held against the words: of an open interval the end that they name.
  fileprivate func judged(_ value: DateValue) -> [DaySet] {
    guard case .interval(let interval) = value else { return value.daySets }
    switch self {
    case .since, .onward: return interval.start.date.map { [DaySet($0)] } ?? value.daySets
    case .until, .by: return interval.end.date.map { [DaySet($0)] } ?? value.daySets
    case .moment, .range, .choice, .before, .after, .length, .offset, .span, .edge, .stretch, .beside, .besideWeek,
      .weekdayOf, .every, .present, .nightTo:
      return value.daySets
    }
  }
}

extension DayClaim {
  /// Whether some day of the stretch is allowed. Signs widen it by one unit.
  fileprivate func allows(in stretch: DaySet) -> Bool {
    if let claimed = division, let found = stretch.date?.division {
      // 21 to 32 are the seasons of either half of the earth.
      let name = found <= 32 ? (found - 21) % 4 + 1 : found
      if name != claimed { return (claimed <= 4) != (name <= 4) }
      guard let year = stretch.date?.year else { return true }
      return allows(year: year)
    }
    let span = stretch.near
    if case .within(let mine)? = years, let date = stretch.date, date.precision >= .century {
      // The year that ends one century and begins the next is not enough for both.
      let others = date.earliest.year...date.latest.year
      let shared = min(mine.upperBound, others.upperBound) - max(mine.lowerBound, others.lowerBound)
      if shared < min(1, mine.count - 1) { return false }
    }
    // Weekdays and dates come round in 400 years.
    let cycle = 146_097
    var (low, high) = (span.low, span.high)
    if case .within(let years)? = years {
      low = max(low, CalendarDay(clampingYear: years.lowerBound, month: 1, day: 1).number)
      high = min(high, CalendarDay(clampingYear: years.upperBound, month: 12, day: 31).number)
    }
    if low == .min { low = high == .max ? 0 : high - cycle }
    guard low <= high else { return false }
    high = min(high, low + cycle)
    let isWidened = stretch.near != stretch.possible
    var day = CalendarDay(number: low)
    while day.number <= high {
      let (year, month, _) = day.civil
      guard allows(year: year) else {
        // At the last year of the calendar there is no next.
        let next = CalendarDay(clampingYear: year + 1, month: 1, day: 1)
        guard next.number > day.number else { return false }
        day = next
        continue
      }
      let end = min(max(CalendarDay(clampingYear: year, month: month, day: 31).number, day.number), high)
      for number in day.number...max(end, day.number) {
        let one = CalendarDay(number: number)
        if allows(one), isWidened || stretch.allows(one) { return true }
      }
      day = CalendarDay(number: end + 1)
    }
    return false
  }
}
