// Which Friday, which November, which summer.

internal import EDTF

extension Resolver {
  /// A name without a year: by "last" and "next" where they stand, else by the tense.
  func named(_ moment: Moment, _ tense: Tense?) -> [Period] {
    guard let on else { return [] }
    var name = moment
    (name.shift, name.dayPart, name.clock) = (nil, nil, nil)
    let found = moment.shift.map { shifted(name, $0, on, tense) } ?? plain(name, on, tense)
    // A weekday that fits no day of the name, as words may be wrong: without it.
    guard found.isEmpty, name.weekday != nil, name.day != nil else { return found }
    name.weekday = nil
    return moment.shift.map { shifted(name, $0, on, tense) } ?? plain(name, on, tense)
  }

  private func plain(_ name: Moment, _ on: CalendarDay, _ tense: Tense?) -> [Period] {
    let rounds = Recurrence(name: name)
    let title = name.title
    let past: [Period?]
    let future: [Period?]
    if name.isDay {
      past = [
        rounds.latest(.begunBy, on)?.saying("the latest \(title) up to \(on)")
      ]
      let start = name.day == nil ? Recurrence.Start.after : .onOrAfter
      future = [rounds.earliest(start, on)?.saying("the first \(title) after \(on)")]
    } else if name.division.map({ $0 >= 33 }) == true {
      let running = rounds.latest(.begunBy, on)?.saying("the \(title) that has begun by \(on)")
      past = [rounds.latest(.overBefore, on)?.saying("the latest \(title) that is over by \(on)"), running]
      future = [rounds.earliest(.notOver, on)?.saying("the first \(title) from \(on) on")]
    } else {
      past = [rounds.latest(.begunBy, on)?.saying("the latest \(title) up to \(on)")]
      future = [
        rounds.earliest(.notOver, on)?.saying("the first \(title) from \(on) on"),
        rounds.earliest(.after, on)?.saying("the first \(title) that begins after \(on)"),
      ]
    }
    // Told by the news of the same day: the week before is second.
    let again = name.isDay ? rounds.latest(.begunBefore, on)?.saying("the \(title) before \(on)") : nil
    let isOwnDay = past.first??.first == on
    let (first, second) = tense == .future ? (future, past) : (past, future)
    // A day that falls on its weekday years away is no second thought.
    let near = name.weekday != nil && name.day != nil ? 400 : Int.max
    let found = (first + (isOwnDay ? [again] : []) + second).compactMap { $0 }
    // With its weekday, a day of the year that is near is meant, whatever the tense.
    if name.weekday != nil, name.day != nil, name.month != nil {
      let close = found.filter { abs($0.first.number - on.number) < near }
      if !close.isEmpty { return close }
    }
    return found.enumerated()
      .filter { $0.offset == 0 || abs($0.element.first.number - on.number) < near }.map(\.element)
  }

  private func shifted(_ name: Moment, _ kind: Shift.Kind, _ on: CalendarDay, _ tense: Tense?) -> [Period] {
    let rounds = Recurrence(name: name)
    let title = name.title
    let anchor = kind.isNarrative ? narrative ?? on : on
    var found: [Period?]
    switch kind {
    case .last, .past, .preceding:
      let limit = name.isDay ? Recurrence.Limit.begunBefore : .overBefore
      let latest = rounds.latest(limit, anchor)
      found = [latest?.saying(name.isDay ? "the \(title) before \(anchor)" : "the latest \(title) over by \(anchor)")]
      // Of the week, or the year, before: "last Monday" on a Friday, "last March" in October.
      if let latest, name.isDay ? latest.first.isInWeek(of: anchor) : latest.first.year == anchor.year {
        let before = rounds.latest(.begunBefore, latest.first)
        found.append(before?.saying("the \(title) of the \(name.isDay ? "week" : "year") before"))
      }
    case .lastButOne:
      let latest = rounds.latest(name.isDay ? .begunBefore : .overBefore, anchor)
      found = [
        latest.flatMap { rounds.latest(.begunBefore, $0.first) }?.saying("the last \(title) but one before \(anchor)")
      ]
    case .coming, .following:
      found = [rounds.earliest(.after, anchor)?.saying("the first \(title) after \(anchor)")]
    case .next: found = next(rounds, title, name.weekday != nil && name.isDay, anchor)
    case .nextButOne, .weekAfterComing:
      let coming = rounds.earliest(.after, anchor)
      found = [coming.flatMap { rounds.earliest(.after, $0.first) }?.saying("the second \(title) after \(anchor)")]
    case .this, .same: found = this(rounds, title, name, on, tense)
    }
    return found.compactMap { $0 }
  }

  private func next(_ rounds: Recurrence, _ title: String, _ isWeekday: Bool, _ anchor: CalendarDay) -> [Period?] {
    guard let coming = rounds.earliest(.after, anchor) else { return [] }
    let second = rounds.earliest(.after, coming.first)
    let nearest = coming.saying("the first \(title) after \(anchor)")
    let other = second?.saying("the \(title) of the \(isWeekday ? "week" : "year") after")
    let isOwn = isWeekday ? coming.first.isInWeek(of: anchor) : coming.first.year == anchor.year
    guard isOwn else { return isWeekday && !table.nextSkipsOwnWeek ? [nearest, other] : [nearest] }
    return isWeekday && table.nextSkipsOwnWeek ? [other, nearest] : [nearest, other]
  }

  private func this(_ rounds: Recurrence, _ title: String, _ name: Moment, _ on: CalendarDay, _ tense: Tense?)
    -> [Period?]
  {
    let own = rounds.own(of: on)?.saying(
      "the \(title) of the \(name.isDay && name.month == nil ? "week" : "year") of \(on)"
    )
    // In January, "this winter" is the one that began in the year before.
    if let running = rounds.latest(.begunBy, on), running.last >= on {
      return [running.saying("the \(title) of \(on)"), own]
    }
    guard let own else { return [] }
    if tense == .future, own.last < on {
      return [rounds.earliest(.after, on)?.saying("the first \(title) after \(on)"), own]
    }
    if tense == .past, own.first > on {
      return [rounds.latest(.begunBy, on)?.saying("the latest \(title) up to \(on)"), own]
    }
    return [own]
  }
}

extension CalendarDay {
  func isInWeek(of day: CalendarDay) -> Bool {
    let monday = day.adding(days: 1 - day.weekday)
    return monday <= self && self <= monday.adding(days: 6)
  }
}
