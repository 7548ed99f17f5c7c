// "since", "by", "before", "after".

internal import EDTF

extension Resolver {
  /// "since" always looks back.
  func onward(_ inner: TimePhrase, _ tense: Outlook) -> [Draft] {
    resolved(inner, tense).compactMap { period in
      interval(.date(period.start.withoutTime), .open, "from then on: \(period.reason)")
    }
  }

  /// Ahead, unless the sentence looks back.
  func until(_ inner: TimePhrase, _ tense: Outlook) -> [Draft] {
    if case .choice(_, let list) = inner, let last = list.last { return until(.moment(last), tense) }
    return resolved(inner, tense, isEnd: true).flatMap { period -> [Draft] in
      var ends = [(period.end ?? period.start).withoutTime]
      if inner.namesEnd, period.end == nil || period.isWeek, let last = EDTFDate(period.last) {
        ends.insert(last, at: 0)
      }
      let open = ends.compactMap { interval(.open, .date($0), "up to then: \(period.reason)") }
      let due = ends.prefix(1).map { Draft(value: .date($0), reason: "the deadline itself: \(period.reason)") }
      return open.prefix(1) + due + open.dropFirst()
    }
  }

  func before(_ inner: TimePhrase) -> [Draft] {
    if inner.namesEnd { return until(inner, tense.ofDeadlines) }
    var periods = resolved(inner, tense.ofDeadlines)
    // The weekend that has begun is no deadline.
    if let on, case .moment(let moment) = inner, moment.base?.unit == .weekend, periods.count > 1 {
      periods.removeAll { $0.first <= on && on <= $0.last }
    }
    return periods.flatMap { period -> [Draft] in
      let reason = "before that: \(period.reason)"
      return [period.start.withoutTime.previous, period.start.withoutTime].compactMap { $0 }
        .compactMap { interval(.open, .date($0), reason) }
    }
  }

  func after(_ inner: TimePhrase) -> [Draft] {
    resolved(inner, tense).flatMap { period -> [Draft] in
      let reason = "after that: \(period.reason)"
      // What comes after its beginning is within it.
      if inner.namesBeginning {
        return [interval(.date(period.start.withoutTime), .open, reason)].compactMap { $0 }
      }
      let end = (period.end ?? period.start).withoutTime
      return [end.next, end].compactMap { $0 }.compactMap { interval(.date($0), .open, reason) }
    }
  }

  /// The times of what "since" or "by" stands before; of an end that is a deadline, the whole without `~`.
  private func resolved(_ inner: TimePhrase, _ tense: Outlook, isEnd: Bool = false) -> [Period] {
    switch inner {
    case .moment(var moment):
      if isEnd, inner.namesEnd { moment.part = nil }
      return periods(moment, tense)
    case .offset(let length, let way, let anchor): return offsets(length, way, anchor)
    case .edge, .nightTo, .beside, .besideWeek, .weekdayOf:
      return drafts(inner).compactMap { draft in
        switch draft.value {
        case .date(let date): Period(date, draft.reason)
        case .interval(let interval): Period(interval.start.date, interval.end.date, draft.reason)
        case .set, .duration, .repetition: nil
        }
      }
    case .range, .choice, .since, .onward, .until, .by, .before, .after, .length, .span, .stretch, .every, .present:
      return []
    }
  }

  func interval(_ start: DateInterval.Endpoint, _ end: DateInterval.Endpoint, _ reason: String) -> Draft? {
    DateInterval(start, end).map { Draft(value: .interval($0), reason: reason) }
  }
}

extension TimePhrase {
  /// "the end of the year", whose last day a deadline means.
  fileprivate var namesEnd: Bool {
    guard case .moment(let moment) = self else { return false }
    return moment.part == .end
  }
}

extension TimePhrase {
  fileprivate var namesBeginning: Bool {
    guard case .moment(let moment) = self else { return false }
    return moment.part == .beginning || moment.part == .early
  }
}

extension EDTFDate {
  /// The unit before and the one behind: the day before a day, the month before a month, the year before a year.
  fileprivate var previous: EDTFDate? { stepped(-1) }
  fileprivate var next: EDTFDate? { stepped(1) }

  private func stepped(_ steps: Int) -> EDTFDate? {
    guard !hasOpenDigits, let year else { return nil }
    if day != nil { return EDTFDate(earliest.adding(days: steps)) }
    if month != nil {
      let other = earliest.adding(months: steps)
      return EDTFDate(year: other.year, month: other.month)
    }
    if division != nil { return EDTFDate(steps < 0 ? earliest.adding(days: -1) : latest.adding(days: 1)) }
    return EDTFDate(year: year + steps)
  }
}
