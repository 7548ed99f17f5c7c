// Days, months and what else has a name of its own.

internal import EDTF

extension Grammar {
  func names(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.phrase(.moment(let moment)), .amount(let amount)):
      if lexicon.table.hasDayBehindMonth, let day = amount.dayOfMonth, let moment = moment.with(day: day) {
        found.append(Joined(sense: .moment(moment)))
      }
      if lexicon.table.hasCardinalDays, moment == Moment(weekday: moment.weekday), let day = amount.dayOfMonth {
        // "vendredi 16"
        found.append(Joined(sense: .moment(Moment(weekday: moment.weekday, day: day))))
      }
      // "16 avril 93", "Mai 68", "Sommer 89"
      if let dated = moment.with(shortYear: amount, lexicon) { found.append(Joined(sense: .moment(dated))) }
    case (.word(.of), .amount(let amount)), (.unit(.year, .one), .amount(let amount)):
      // It waits for its month on the left: "mayo del 68", "mai de l'an 68".
      if amount.width == 2, !lexicon.table.hasDayBehindMonth { found.append(Joined(sense: .linked(right, .of))) }
    case (.word(.of), .linked(.amount, .of)), (.word(.article), .linked(.amount, .of)):
      found.append(Joined(sense: right))
    case (.phrase(.moment(let moment)), .linked(.amount(let amount), .of)):
      if let dated = moment.with(shortYear: amount, lexicon) { found.append(Joined(sense: .moment(dated))) }
    case (.phrase(.moment(let month)), .ordinal(let day)):
      if lexicon.table.hasDayBehindMonth, !lexicon.table.isUnspaced, let moment = month.with(day: day) {
        found.append(Joined(sense: .moment(moment)))
      }
    case (.word(.article), .ordinal(let day)):
      // "September the 11th"
      if lexicon.table.hasPossessives, 1...31 ~= day { found.append(Joined(sense: .linked(right, .dayMark))) }
    case (.phrase(.moment(let month)), .linked(.ordinal(let day), .dayMark)):
      if month == Moment(month: month.month), let moment = month.with(day: day) {
        found.append(Joined(sense: .moment(moment)))
      }
    case (.amount(let amount), .phrase(.moment(let month))):
      guard !lexicon.table.isUnspaced, let day = amount.dayOfMonth else { break }
      if let moment = month.with(day: day) { found.append(Joined(sense: .moment(moment))) }
      // "el 23 del próximo mes"
      if lexicon.table.hasCardinalDays, month == Moment(base: month.base), month.base?.unit == .month,
        let moment = month.merged(with: Moment(day: day))
      {
        found.append(Joined(sense: .moment(moment)))
      }
    case (.linked(.amount(let amount), .dash), .phrase(.moment(let month))):
      // "le 11-Novembre"
      guard lexicon.table.hasCardinalDays, month == Moment(month: month.month), let day = amount.dayOfMonth else {
        break
      }
      if let moment = month.with(day: day) { found.append(Joined(sense: .moment(moment), cost: 1)) }
    case (.ordinal(let number), .phrase(.moment(let moment))):
      if moment.weekday == nil, let day = moment.with(day: number) { found.append(Joined(sense: .moment(day))) }
      if moment.base?.unit == .month, moment.weekday == nil, 1...31 ~= number,
        let day = moment.merged(with: Moment(day: number))
      {
        found.append(Joined(sense: .moment(day)))
      }
      // "the first Tuesday in November": the rest may stand behind it.
      if moment.weekday != nil, moment.day == nil, moment.nth == nil, 1...5 ~= number || number == -1 {
        var nth = moment
        nth.nth = .init(number: number)
        found.append(Joined(sense: .moment(nth), cost: 1))
      }
    case (.ordinal(let day), .ordinal(let month)):
      // "am vierten achten"
      if lexicon.table.hasCompounds, 1...12 ~= month, 1...CalendarDay.days(inMonth: month, ofYear: 0) ~= day {
        found.append(Joined(sense: .moment(Moment(day: day, month: month)), cost: 3))
      }
    case (.word(.article), .amount(let amount)):
      if lexicon.table.hasCardinalDays, let day = amount.dayOfMonth {
        found.append(Joined(sense: .moment(Moment(day: day)), cost: 1))
      }
    case (.unit(.day, .one), .amount(let amount)):
      if lexicon.table.hasCardinalDays, let day = amount.dayOfMonth {
        found.append(Joined(sense: .moment(Moment(day: day))))
      }
    case (.unit(.day, _), .phrase(.moment(let moment))): if moment.day != nil { found.append(Joined(sense: right)) }
    case (.unit(.day, .many), .phrase(.range(let day, _))): if day.day != nil { found.append(Joined(sense: right)) }
    case (.unit(.day, .many), .phrase(.choice(_, let days))):
      if days.allSatisfy({ $0.day != nil }) { found.append(Joined(sense: right)) }
    case (.amount(let amount), .word(.dayMark)):
      if let day = amount.dayOfMonth { found.append(Joined(sense: .moment(Moment(day: day)))) }
    case (.amount(let amount), .word(.monthMark)):
      if let month = amount.whole, 1...12 ~= month { found.append(Joined(sense: .moment(Moment(month: month)))) }
    case (.phrase(.moment(let a)), .phrase(.moment(let b))),
      (.linked(.phrase(.moment(let a)), .comma), .phrase(.moment(let b))),
      (.phrase(.moment(let a)), .placed(.moment(let b))),
      (.linked(.phrase(.moment(let a)), .comma), .placed(.moment(let b))):
      // "the 5th Tuesday" is no day of the month.
      if b.weekday != nil, a == Moment(day: a.day), lexicon.table.hasDayBehindMonth, !lexicon.table.isUnspaced { break }
      // 5月3日の次の金曜日 is no 5月3日.
      if lexicon.table.isUnspaced, a.day != nil, b.weekday != nil, b.shift != nil { break }
      if let both = a.merged(with: b) { found.append(Joined(sense: .moment(both))) }
      if a.holiday != nil || b.holiday != nil, case .phrase = left, case .phrase = right,
        let day = a.holiday(beside: b) ?? b.holiday(beside: a)
      {
        found.append(Joined(sense: .moment(day)))
      }
    case (.placed(.moment(let a)), .phrase(.moment(let b))), (.placed(.moment(let a)), .placed(.moment(let b))):
      if let both = a.merged(with: b) { found.append(Joined(sense: .placed(.moment(both)))) }
    case (.word(.at), .phrase), (.word(.atThe), .phrase):
      // Cheaper is what the preposition means something in: "in der Nacht zum Sonntag".
      if let phrase = plain(right) { found.append(Joined(sense: .placed(phrase), cost: 1)) }
    case (.word(.during), .phrase(.span)), (.word(.during), .phrase(.moment)), (.word(.during), .phrase(.range)),
      (.word(.during), .phrase(.edge)):
      if let phrase = plain(right) { found.append(Joined(sense: .placed(phrase))) }
    case (.word(.during), .placed): found.append(Joined(sense: right))
    case (.word(.of), .phrase):
      // Dearer than the one word that it may be: Spanish "fin de semana pasado".
      if plain(right) != nil { found.append(Joined(sense: right, cost: 1)) }
    case (.word(.article), .phrase):
      if plain(right) != nil { found.append(Joined(sense: right)) }
    case (.phrase(.moment), .word(.trailing)), (.phrase(.range), .word(.trailing)),
      (.phrase(.choice), .word(.trailing)), (.phrase(.beside), .word(.trailing)),
      (.phrase(.besideWeek), .word(.trailing)), (.phrase(.weekdayOf), .word(.trailing)):
      found.append(Joined(sense: left))
    case (.word(.around), .phrase(.moment(var moment))), (.phrase(.moment(var moment)), .word(.aroundBehind)):
      // "shortly after midnight on Monday" is Monday.
      guard moment.clock == nil, moment.dayPart == nil else {
        found.append(Joined(sense: .moment(moment)))
        break
      }
      // "over the weekend" is no less exact.
      guard moment.base == nil else { break }
      moment.isApproximate = true
      found.append(Joined(sense: .moment(moment)))
    default: break
    }
  }

  /// The phrase, where a preposition or an article may stand before it and change nothing.
  private func plain(_ sense: Sense) -> TimePhrase? {
    guard case .phrase(let phrase) = sense else { return nil }
    switch phrase {
    case .moment, .range, .choice, .span, .edge, .stretch, .beside, .besideWeek, .weekdayOf, .nightTo, .present:
      return phrase
    case .offset(_, _, let anchor): return anchor == .article ? nil : phrase
    case .since, .onward, .until, .by, .before, .after, .length, .every: return nil
    }
  }
}

extension Amount {
  /// 1 to 31 in figures.
  var dayOfMonth: Int? {
    guard 1...2 ~= width, let number = whole, 1...31 ~= number else { return nil }
    return number
  }
}

extension Moment {
  /// The holiday on its weekday, or the weekday that follows it: "jeudi de l'Ascension", "Easter Tuesday".
  fileprivate func holiday(beside other: Moment) -> Moment? {
    guard let weekday = bareWeekday, let holiday = other.holiday, other == Moment(holiday: holiday, year: other.year)
    else { return nil }
    return holiday.on(weekday: weekday).map { Moment(holiday: $0, year: other.year) }
  }

  /// The month or the season with a year of two figures, where those are no day.
  fileprivate func with(shortYear amount: Amount, _ lexicon: Lexicon) -> Moment? {
    guard !lexicon.table.hasDayBehindMonth, amount.width == 2, let year = amount.whole,
      month != nil || division.map({ $0 < 33 }) ?? false, day != nil || year > 31
    else { return nil }
    return merged(with: Moment(year: .short(year)))
  }

  /// The month with a day, where nothing but a month stands here, perhaps with a weekday or a year.
  fileprivate func with(day number: Int) -> Moment? {
    guard let month, day == nil, division == nil, part == nil, 1...CalendarDay.days(inMonth: month, ofYear: 0) ~= number
    else { return nil }
    var moment = self
    moment.day = number
    return moment
  }
}
