// Which side of the article's day a name without its year is on.

internal import EDTF

extension Resolver {
  /// Whether a time begins no farther ahead than a sentence may mean: behind a plain cue nine months, else four months for
  /// a day that is named and two and a half for a month or a season. Measured over real news.
  private func isNear(_ coming: Period, _ name: Moment, _ tense: Tense?, _ on: CalendarDay) -> Bool {
    switch tense {
    case .ahead, .present: coming.first <= on.adding(months: 9)
    case .reported, .past, .future, nil:
      coming.first <= (name.isDay ? on.adding(months: 4) : on.adding(months: 2).adding(days: 15))
    }
  }

  /// By the rule of the reference: the article's own; then what looks back or ahead for certain; then the nearest.
  func side(of name: Moment, _ tense: Tense?, _ coming: Period?, _ on: CalendarDay) -> Side {
    if name.isWeekday { return weekdaySide(name, tense, on) }
    guard tense != .past, let coming else { return .back }
    switch tense {
    case .past: return .back
    case .future: return .ahead
    case .ahead, .present: return isNear(coming, name, tense, on) ? .ahead : .back
    case .reported, nil: break
    }
    // A day of no month is the last where nothing tells, a quarter the latest that has begun.
    if name.month == nil, name.holiday == nil, name.division.map({ $0 >= 33 }) ?? true { return .back }
    return isNear(coming, name, tense, on) ? .ahead : .back
  }

  /// Agencies write of today by its weekday, ahead as well as behind.
  private func weekdaySide(_ name: Moment, _ tense: Tense?, _ on: CalendarDay) -> Side {
    let weekday = name.weekday ?? 0
    let isOwn = weekday == on.weekday
    switch tense {
    case .past, .reported: return .back
    case .future: return .ahead
    case .ahead: return isOwn ? .own : .ahead
    case .present: return isOwn ? .own : weekday == on.adding(days: -1).weekday ? .back : .ahead
    case nil: return isOwn ? .own : weekday == on.adding(days: 1).weekday ? .ahead : .back
    }
  }

  /// The times of a name, the likeliest first.
  func plain(_ name: Moment, _ on: CalendarDay, _ outlook: Outlook) -> [Period] {
    let rounds = Recurrence(name: name)
    let title = name.title
    let isPossessive = outlook.isPossessive && name.isWeekday && outlook.near != .ahead && outlook.near != .future
    let tense = isPossessive ? .reported : outlook.sense(of: name)
    let latest = rounds.latest(.begunBy, on)?.saying(
      name.isQuarter ? "the \(title) that has begun by \(on)" : "the latest \(title) up to \(on)"
    )
    let isOwn = latest.map { $0.first <= on && on <= $0.last } ?? false
    let coming = rounds.earliest(isOwn || name.isWeekday ? .after : .onOrAfter, on)
    let next = coming?.saying("the first \(title) \(name.isDay ? "after" : "that begins after") \(on)")
    // What was before the article's own: last week's, or the quarter that is over.
    let before =
      isOwn ? rounds.latest(name.isDay ? .begunBefore : .overBefore, on)?.saying("the \(title) before \(on)") : nil
    let found: [Period?] =
      switch side(of: name, tense, coming, on) {
      case .own: [latest, next, before]
      case .back: [latest] + (isOwn && name.isWeekday || name.isQuarter ? [before, next] : [next, before])
      // The month that the article stands in means itself.
      case .ahead where isOwn && !name.isWeekday: [latest, next, before]
      case .ahead: [next, latest, before]
      }
    return near(found.compactMap { $0 }, name, on)
  }

  /// With its weekday, a day of the year that is near is meant, whatever the tense; one that falls on its weekday years
  /// away is no second thought.
  private func near(_ found: [Period], _ name: Moment, _ on: CalendarDay) -> [Period] {
    guard name.weekday != nil, name.day != nil else { return found }
    let isNear = { (period: Period) in abs(period.first.number - on.number) < 400 }
    let close = found.filter(isNear)
    if name.month != nil, !close.isEmpty { return close }
    return found.enumerated().filter { $0.offset == 0 || isNear($0.element) }.map(\.element)
  }
}

extension Outlook {
  /// What the sentence says of a time of this name.
  func sense(of name: Moment) -> Tense? {
    name.month != nil || name.division != nil || name.holiday != nil ? far : near
  }
}

extension Moment {
  /// A weekday and nothing else that says which day.
  var isWeekday: Bool { weekday != nil && day == nil && month == nil && division == nil && holiday == nil }

  /// A quarter or a half of a year.
  var isQuarter: Bool { division.map { $0 >= 33 } ?? false }
}
