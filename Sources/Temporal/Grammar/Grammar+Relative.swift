// What is counted from the day of the article: "last week", "next Friday", "the past three years".

internal import EDTF

extension Grammar {
  func relatives(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.shift(let shift), .unit(let unit, let plurality)):
      guard shift.place != .behind, let number = shift.plurality.agreeing(with: plurality) else { break }
      shifted(shift, unit, number == .any ? plurality : number, &found)
    case (.unit(let unit, let plurality), .shift(let shift)):
      guard shift.place != .before, let number = shift.plurality.agreeing(with: plurality) else { break }
      shifted(shift, unit, number == .any ? .one : number, &found)
    case (.shift(let shift), .phrase(.moment(let moment))):
      guard shift.place != .behind, shift.plurality != .many else { break }
      // "aquel mayo del 68", "this May 1993"
      if shift.kind == .same || shift.kind == .this, moment.isOfYear { found.append(Joined(sense: right)) }
      // "warned that September 11 …"
      if shift.kind == .same, lexicon.table.hasPossessives, moment.day != nil { break }
      if let shifted = named(moment, shift.kind) {
        // Dearer than "día siguiente" with a day behind it.
        let isFollowingDay = shift.kind == .following && shift.place == .either && moment.day != nil
        found.append(Joined(sense: .moment(shifted), cost: isFollowingDay ? 3 : 0))
      }
    case (.phrase(.moment(let moment)), .shift(let shift)):
      guard shift.place != .before, shift.plurality != .many, moment.dayPart == nil || moment.isDay else { break }
      if let shifted = named(moment, shift.kind) { found.append(Joined(sense: .moment(shifted))) }
    case (.shift(let first), .shift(let second)):
      // "this coming", "this past"
      if first.kind == .this && (second.kind == .coming || second.kind == .past || second.kind == .last)
        || first.kind == .same && second.kind == .same
      {
        found.append(Joined(sense: right))
      }
    case (.word(.article), .shift): found.append(Joined(sense: right))
    case (.shift(let shift), .phrase(.length(let length))):
      guard shift.kind != .this, shift.place != .behind, length.parts.count == 1, !length.isBare else { break }
      // "to last nearly a year", "to last a year"
      if shift.kind == .last,
        length.isApproximate || (length.parts[0].sixtieths == 60 && lexicon.table.capitalsAreNames)
      {
        break
      }
      found.append(Joined(sense: .phrase(span(length, shift.kind))))
    case (.phrase(.length(let length)), .shift(let shift)):
      guard shift.kind != .this, shift.place != .before, length.parts.count == 1 else { break }
      if shift.kind.isNarrative {
        // "zwei Tage darauf"
        let way = shift.kind.steps < 0 ? TimePhrase.Way.back : .ahead
        found.append(Joined(sense: .phrase(.offset(length, way, .narrative(namesEvent: false)))))
        break
      }
      found.append(Joined(sense: .phrase(span(length, shift.kind))))
    case (.amount(let amount), .shift(let shift)):
      if shift.plurality != .one, shift.kind != .this { found.append(Joined(sense: .shiftedAmount(amount, shift))) }
    case (.shiftedAmount(let amount, let shift), .unit(let unit, let plurality)):
      guard plurality != .one, unit.measure != nil else { break }
      found.append(Joined(sense: .phrase(span(Length(amount, unit), shift.kind))))
    case (.word(let word), .unit(let unit, let plurality)):
      // Hours and seconds are not told apart by an article.
      guard word == .article || word == .atThe, plurality != .many, unit >= .day, unit != .times else { break }
      let moment = Moment(base: .init(unit: unit, steps: 0, isBare: true))
      found.append(Joined(sense: word == .atThe ? .placed(.moment(moment)) : .moment(moment), cost: 3))
    case (.phrase(.moment(let moment)), .unit(.week, .one)):
      // "Tuesday week"
      if moment == Moment(weekday: moment.weekday) {
        found.append(Joined(sense: .moment(Moment(weekday: moment.weekday, shift: .weekAfterComing)), cost: 1))
      }
      if let week = moment.around(.week, lexicon) { found.append(Joined(sense: .moment(week))) }
    case (.phrase(.moment(let moment)), .unit(.weekend, .one)):
      if let weekend = moment.around(.weekend, lexicon) { found.append(Joined(sense: .moment(weekend))) }
    case (.phrase(.moment(let moment)), .unit(.week, .any)):
      // 9月16日の週
      guard lexicon.table.hasPartBehind, moment.day != nil, moment.nth == nil else { break }
      var week = moment
      week.nth = .init(number: 0, unit: .week)
      found.append(Joined(sense: .moment(week), cost: 1))
    case (.unit(.week, .one), .phrase(.moment(let moment))), (.unit(.weekend, .one), .phrase(.moment(let moment))):
      // "the week of May 3"
      let isOneDay = moment.day != nil || (moment.holiday.map { !$0.isSpan } ?? false)
      guard isOneDay, moment.nth == nil, case .unit(let unit, _) = left else { break }
      var week = moment
      week.nth = .init(number: 0, unit: unit)
      found.append(Joined(sense: .moment(week), cost: 1))
    case (.yearShift(let steps), .phrase(.moment(let moment))):
      let year = Moment(base: .init(unit: .year, steps: steps))
      if moment.division != nil, let both = year.merged(with: moment) { found.append(Joined(sense: .moment(both))) }
    case (.yearShift(let steps), .unit(let unit, _)):
      guard unit >= .week, unit != .times else { break }
      found.append(Joined(sense: .moment(Moment(base: .init(unit: unit, steps: steps)))))
    case (.amount(let amount), .unit(.fiscalYear, _)):
      if amount.width == 4, let year = amount.whole { fiscal(year, &found) }
    case (.eraYear(let year), .unit(.fiscalYear, _)): fiscal(year, &found)
    case (.phrase(.moment(let today)), .perUnit(.day)):
      // "hoy en día"
      if today == Moment(base: .init(unit: .day, steps: 0)) { found.append(Joined(sense: .phrase(.present))) }
    default: break
    }
  }

  private func shifted(_ shift: Shift, _ unit: CalendarUnit, _ plurality: Plurality, _ found: inout [Joined]) {
    guard unit >= .day else { return }
    if plurality == .many {
      switch shift.kind {
      case .this where unit == .day || unit == .times: found.append(Joined(sense: .phrase(.present)))
      case .this, .same, .lastButOne, .nextButOne, .weekAfterComing: break
      case .last, .past, .preceding:
        if unit.measure != nil { found.append(Joined(sense: .phrase(.span(nil, unit, .back)))) }
      case .next, .coming, .following:
        if unit.measure != nil { found.append(Joined(sense: .phrase(.span(nil, unit, .ahead)))) }
      }
      return
    }
    guard unit != .times else { return }
    if shift.kind == .past, unit != .weekend {
      // "the past year" ends today, "last year" on New Year's Eve.
      if let one = Amount(1), unit.measure != nil, shift.place == .before {
        found.append(Joined(sense: .phrase(.span(Length(one, unit), unit, .back))))
      }
      if shift.place == .before { return }
    }
    // "the next day" is the day after the one spoken of.
    let isNarrative = shift.kind.isNarrative || (unit == .day && shift.kind == .next)
    var base = Moment.Base(unit: unit, steps: shift.kind.steps, isNarrative: isNarrative)
    if unit == .weekend, shift.kind == .next || shift.kind == .coming { base.ahead = shift.kind }
    found.append(Joined(sense: .moment(Moment(base: base))))
  }

  private func fiscal(_ year: Int, _ found: inout [Joined]) {
    found.append(Joined(sense: .moment(Moment(year: .full(year), nth: .init(number: 1, unit: .fiscalYear)))))
  }

  private func span(_ length: Length, _ kind: Shift.Kind) -> TimePhrase {
    .span(length, length.finest, kind.steps < 0 ? .back : .ahead)
  }

  /// A named day, month, season or part of the day, with "last", "next", "this".
  private func named(_ moment: Moment, _ kind: Shift.Kind) -> Moment? {
    if moment.wantsMore, let dayPart = moment.dayPart, moment.nth == nil {
      switch kind {
      case .this, .same, .last, .past, .next, .following, .preceding:
        let isNarrative = kind.isNarrative
        let base = Moment.Base(unit: .day, steps: kind.steps, isNarrative: isNarrative)
        return Moment(base: base, part: moment.part, dayPart: dayPart)
      case .coming, .lastButOne, .nextButOne, .weekAfterComing: return nil
      }
    }
    guard moment.shift == nil, moment.base == nil, moment.year == nil, moment.nth == nil else { return nil }
    guard
      moment.weekday != nil || moment.day != nil || moment.month != nil || moment.division != nil
        || moment.holiday != nil
        || moment.part == .firstHalf || moment.part == .secondHalf
    else { return nil }
    var moment = moment
    moment.shift = kind
    return moment
  }
}

extension Moment {
  /// A day, a month or a season with its year.
  fileprivate var isOfYear: Bool {
    guard let year, !year.isDecade else { return false }
    return (month != nil || division != nil) && nth == nil && part == nil
  }

  /// The week or the weekend of a holiday: "Thanksgiving week", "Weihnachtswoche".
  fileprivate func around(_ unit: CalendarUnit, _ lexicon: Lexicon) -> Moment? {
    guard lexicon.table.hasPossessives || lexicon.table.hasCompounds else { return nil }
    guard isHoliday, holiday?.isSpan != true else { return nil }
    var moment = self
    moment.nth = .init(number: 0, unit: unit)
    return moment
  }
}
