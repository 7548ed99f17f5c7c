// Which Friday, which November, which summer.

internal import EDTF

extension Resolver {
  /// A name without a year: by "last" and "next" where they stand, else by the tense.
  func named(_ moment: Moment, _ tense: Outlook) -> [Period] {
    guard let on else { return [] }
    var name = moment
    (name.shift, name.dayPart, name.clock) = (nil, nil, nil)
    let found = moment.shift.map { shifted(name, $0, on, tense) } ?? plain(name, on, tense)
    // A weekday that fits no day of the name, as words may be wrong: without it.
    guard found.isEmpty, name.weekday != nil, name.day != nil else { return found }
    name.weekday = nil
    return moment.shift.map { shifted(name, $0, on, tense) } ?? plain(name, on, tense)
  }

  private func shifted(_ name: Moment, _ kind: Shift.Kind, _ on: CalendarDay, _ tense: Outlook) -> [Period] {
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
    guard isOwn else { return isWeekday && !lexicon.table.nextSkipsOwnWeek ? [nearest, other] : [nearest] }
    return isWeekday && lexicon.table.nextSkipsOwnWeek ? [other, nearest] : [nearest, other]
  }

  private func this(_ rounds: Recurrence, _ title: String, _ name: Moment, _ on: CalendarDay, _ tense: Outlook)
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
    if tense.sense(of: name)?.looksAhead == true, own.last < on {
      return [rounds.earliest(.after, on)?.saying("the first \(title) after \(on)"), own]
    }
    if tense.sense(of: name)?.looksBack == true, own.first > on {
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
