// Several times: from one to the other, one or the other, both.

extension Resolver {
  func range(_ first: Moment, _ last: Moment) -> [Period] {
    let both = [first, last].sharingParts
    let (first, last) = (both[0], both[1])
    var found: [Period] = []
    for tense in [tense, tense == .future ? .past : .future] {
      if let period = range(first, last, tense) { found.append(period) }
    }
    return found
  }

  /// The end that says less is settled by the other.
  private func range(_ first: Moment, _ last: Moment, _ tense: Tense?) -> Period? {
    if first.isFloating, last.isFloating {
      guard tense == .future else {
        guard let end = periods(last, tense).first, let start = rounds(first).latest(.begunBy, end.last) else {
          return nil
        }
        return joined(start, end)
      }
      guard let start = periods(first, tense).first else { return nil }
      return rounds(last).earliest(.onOrAfter, start.first).flatMap { joined(start, $0) }
    }
    if first.isFloating, let end = periods(last, tense).first {
      return rounds(first).latest(.begunBy, end.last).flatMap { joined($0, end) }
    }
    guard let start = periods(first, tense).first else { return nil }
    let end = last.isFloating ? rounds(last).earliest(.onOrAfter, start.first) : periods(last, tense).first
    return end.flatMap { joined(start, $0) }
  }

  private func rounds(_ moment: Moment) -> NameRounds {
    var name = moment
    (name.part, name.dayPart, name.clock, name.isApproximate) = (nil, nil, nil, false)
    return NameRounds(name: name)
  }

  private func joined(_ start: Period, _ end: Period) -> Period? {
    let reason = start.reason.isEmpty ? "ending with \(end.reason)" : "beginning with \(start.reason)"
    return Period(start.start.withoutTime, (end.end ?? end.start).withoutTime, reason)
  }

  func choice(_ meaning: DateSet.Meaning, _ list: [Moment]) -> [Draft] {
    let list = list.sharingParts
    var found: [Draft] = []
    for tense in [tense, tense == .future ? .past : .future] {
      let members = list.compactMap { periods($0, tense).first }
      guard members.count == list.count, members.count >= 2 else { continue }
      found += choice(meaning, members)
    }
    return found
  }

  private func choice(_ meaning: DateSet.Meaning, _ members: [Period]) -> [Draft] {
    let set = DateSet(
      meaning: meaning,
      members: members.map { period in
        period.end.map { .range(period.start.withoutTime, $0.withoutTime) } ?? .date(period.start.withoutTime)
      }
    )
    let reason = members.map(\.reason).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }.joined(
      separator: "; "
    )
    let draft = Draft(value: .set(set), reason: reason)
    let ordered = members.map(\.first) == members.map(\.first).sorted()
    guard ordered, let first = members.first, let last = members.last,
      let interval = Period(first.start.withoutTime, (last.end ?? last.start).withoutTime, reason)
    else { return [draft] }
    let stretch = Draft(value: interval.value, reason: "\(reason), as one stretch")
    // Two days running are the stretch, as are two that touch.
    let isRunning = zip(members, members.dropFirst()).allSatisfy {
      $1.first == $0.last.adding(days: 1) && $0.isDay && $1.isDay
    }
    return meaning == .allOf && isRunning ? [stretch, draft] : [draft, stretch]
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
    if day != nil, month == nil, weekday == nil, other.day != nil, base == nil {
      (month, year, base) = (other.month, other.year, other.base)
    }
    if shift == nil, base == nil, year == nil, let kind = other.shift, kind.steps < 0, isDay == other.isDay {
      shift = kind
    }
    if isFloating, weekday != nil, let week = other.base, week.unit == .week { base = week }
  }

  fileprivate mutating func takeEnd(from other: Moment) {
    if day != nil, month == nil, weekday == nil, other.day != nil, base == nil {
      (month, year, base) = (other.month, other.year, other.base)
    }
    if isFloating, weekday != nil, month == nil, let week = other.base, week.unit == .week { base = week }
    // Months and days of one year in their order: "July and August 1993", not "November and January 1994".
    guard isFloating, let month, let others = other.month, (month, day ?? 0) < (others, other.day ?? 0) else { return }
    if weekday == nil || day != nil { (year, base) = (other.year, other.base) }
  }
}
