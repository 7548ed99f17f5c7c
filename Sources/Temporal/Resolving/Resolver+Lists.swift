// Several times: from one to the other, one or the other, both.

internal import EDTF

extension Resolver {
  func range(_ first: Moment, _ last: Moment) -> [Period] {
    together([first, last].sharingParts, isRange: true).compactMap { both in
      guard let start = both.first, let end = both.last else { return nil }
      let reason = start.reason == end.reason ? start.reason : "\(start.reason), to \(end.reason)"
      if last.part == .end, let end = self.end(of: last, from: start) {
        return Period(start.start.withoutTime, end, reason)
      }
      return Period(start.start.withoutTime, (end.end ?? end.start).withoutTime, reason)
    }
  }

  /// The last day or month of what "the end of" stands before, as finely as the range begins.
  private func end(of last: Moment, from start: Period) -> EDTFDate? {
    var whole = last
    whole.part = nil
    guard whole.month != nil || whole.year != nil || whole.base != nil, start.start.precision <= .month,
      let end = periods(whole, tense).first(where: { $0.last >= start.first })?.last
    else { return nil }
    return start.start.precision <= .day ? EDTFDate(end) : EDTFDate(year: end.year, month: end.month)
  }

  func choice(_ meaning: DateSet.Meaning, _ list: [Moment]) -> [Draft] {
    together(list.sharingParts, isRange: false).flatMap { choice(meaning, $0) }
  }

  private func choice(_ meaning: DateSet.Meaning, _ members: [Period]) -> [Draft] {
    let members = members.reduce(into: [Period]()) { kept, next in
      if !kept.contains(where: { $0.value == next.value }) { kept.append(next) }
    }
    guard members.count >= 2, let first = members.first, let last = members.last else { return [] }
    let set = DateSet(
      meaning: meaning,
      members: members.map { period in
        period.end.map { .range(period.start.withoutTime, $0.withoutTime) } ?? .date(period.start.withoutTime)
      }
    )
    var reasons: [String] = []
    for reason in members.map(\.reason) where !reasons.contains(reason) { reasons.append(reason) }
    let reason = reasons.joined(separator: meaning == .oneOf ? ", or " : ", and ")
    let draft = Draft(value: .set(set), reason: reason)
    guard members.map(\.first) == members.map(\.first).sorted(),
      let interval = Period(first.start.withoutTime, (last.end ?? last.start).withoutTime, reason)
    else { return [draft] }
    let stretch = Draft(value: interval.value, reason: "\(reason), as one stretch")
    let isRunning = zip(members, members.dropFirst()).allSatisfy {
      $1.first == $0.last.adding(days: 1) && $0.isDay && $1.isDay
    }
    return meaning == .allOf && isRunning ? [stretch, draft] : [draft, stretch]
  }

  /// The members resolved by each other, so that they follow one another; the likeliest rows first.
  private func together(_ list: [Moment], isRange: Bool) -> [[Period]] {
    guard let fixed = list.firstIndex(where: { !$0.isFloating }) else { return floating(list, isRange) }
    let other: Outlook = tense.far?.looksAhead == true ? .past : .future
    return [row(list, from: fixed, tense), row(list, from: fixed, other)].compactMap { $0 }
  }

  /// What is under way goes first, unless a verb says that other days of the week are meant, or last year's months.
  private func floating(_ list: [Moment], _ isRange: Bool) -> [[Period]] {
    guard let on, let first = list.first else { return [] }
    let (back, ahead) = (row(list, from: list.count - 1, .past), row(list, from: 0, .future))
    let tense = tense.sense(of: first)
    let isAhead = side(of: first, tense, ahead?.first, on) == .ahead
    let others = isAhead ? [ahead, back] : [back, ahead]
    guard isRange, let running = row(list, from: 0, .past), isRunning(running, on) else {
      return others.compactMap { $0 }
    }
    // Days of the month come round after a year: nobody tells of last year's in passing.
    let isOther =
      if first.isWeekday {
        tense.map { $0.looksBack || $0 == .ahead } ?? (first.dayPart == .night)
      } else {
        tense == .past || tense == .reported && first.day == nil
      }
    return (isOther ? [others[0], running, others[1]] : [running] + others).compactMap { $0 }
      .reduce(into: []) { rows, row in
        if !rows.contains(row) { rows.append(row) }
      }
  }

  private func isRunning(_ row: [Period], _ on: CalendarDay) -> Bool {
    guard let first = row.first, let last = row.last, row.count > 1 else { return false }
    return first.first <= on && on <= last.last
  }

  /// One member resolved by the tense, the others by their neighbours.
  private func row(_ list: [Moment], from anchor: Int, _ tense: Outlook) -> [Period]? {
    guard list.indices.contains(anchor), let resolved = periods(list[anchor], tense).first else { return nil }
    var row = [resolved]
    for moment in list[(anchor + 1)...] {
      guard let last = row.last, let next = neighbour(moment, tense, "after", { $0.earliest(.onOrAfter, last.first) })
      else {
        return nil
      }
      row.append(next)
    }
    for moment in list[..<anchor].reversed() {
      guard let first = row.first, let next = neighbour(moment, tense, "before", { $0.latest(.begunBy, first.first) })
      else {
        return nil
      }
      row.insert(next, at: 0)
    }
    return row
  }

  private func neighbour(_ moment: Moment, _ tense: Outlook, _ side: String, _ round: (Recurrence) -> Period?)
    -> Period?
  {
    guard moment.isFloating else { return periods(moment, tense).first }
    var name = moment
    (name.part, name.dayPart, name.clock, name.isApproximate) = (nil, nil, nil, false)
    guard let period = round(Recurrence(name: name))?.saying("the \(name.title) \(side) it") else { return nil }
    guard let part = moment.part else { return period }
    return self.part(part, of: period).first
  }
}

extension [Moment] {
  /// Each with what its neighbours say for it: the month of "June 25-26", the year of "July and August 1993".
  var sharingParts: [Moment] {
    var list = self
    for index in list.indices.dropFirst() { list[index].takeLead(from: list[index - 1]) }
    for index in list.indices.dropLast().reversed() { list[index].takeEnd(from: list[index + 1]) }
    return list
  }
}

extension Moment {
  /// Whether it says no year, nor counts from the article's day.
  fileprivate var isFloating: Bool {
    year == nil && base == nil && shift == nil && nth == nil
      && (weekday != nil || day != nil || month != nil || division != nil)
  }

  fileprivate mutating func takeLead(from other: Moment) {
    takeMonth(from: other)
    if shift == nil, base == nil, year == nil, let kind = other.shift, kind.steps < 0, isDay == other.isDay {
      shift = kind
    }
    if isFloating, weekday != nil, let week = other.base, week.unit == .week { base = week }
  }

  fileprivate mutating func takeEnd(from other: Moment) {
    takeMonth(from: other)
    // "from January to the end of 2009"
    if other.part != nil, other.month == nil, isFloating, month != nil, other.year != nil || other.base?.unit == .year {
      (year, base) = (other.year, other.base)
      return
    }
    if isFloating, weekday != nil, month == nil, let week = other.base, week.unit == .week { base = week }
    // Of one year in their order: "July and August 1993", not "November and January 1994".
    guard isFloating, let mine = place, let others = other.place, mine < others, weekday == nil || day != nil else {
      return
    }
    (year, base) = (other.year, other.base)
  }

  private mutating func takeMonth(from other: Moment) {
    guard day != nil, month == nil, weekday == nil, other.day != nil, base == nil else { return }
    (month, year, base) = (other.month, other.year, other.base)
  }

  /// Where in its year it lies, for an order.
  private var place: Int? { month.map { 32 * $0 + (day ?? 0) } ?? division }
}
