// Days, months and what else has a name of its own.

extension Grammar {
  func names(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.phrase(.moment(let month)), .amount(let amount)):
      if table.hasDayBehindMonth, let day = amount.dayOfMonth, let moment = month.with(day: day) {
        found.append(Joined(sense: .moment(moment)))
      }
    case (.phrase(.moment(let month)), .ordinal(let day)):
      if table.hasDayBehindMonth, let moment = month.with(day: day) { found.append(Joined(sense: .moment(moment))) }
    case (.amount(let amount), .phrase(.moment(let month))):
      if !table.isUnspaced, let day = amount.dayOfMonth, let moment = month.with(day: day) {
        found.append(Joined(sense: .moment(moment)))
      }
    case (.ordinal(let number), .phrase(.moment(let moment))):
      if moment.weekday == nil, let day = moment.with(day: number) { found.append(Joined(sense: .moment(day))) }
      if moment.base?.unit == .month, moment.weekday == nil, 1...31 ~= number,
        let day = moment.merged(with: Moment(day: number))
      {
        found.append(Joined(sense: .moment(day)))
      }
      // "the first Tuesday in November": the rest may stand behind it.
      if moment.weekday != nil, moment.day == nil, moment.nth == nil, 1...5 ~= number {
        var nth = moment
        nth.nth = .init(number: number)
        found.append(Joined(sense: .moment(nth), cost: 1))
      }
    case (.word(.article), .amount(let amount)):
      if table.hasCardinalDays, let day = amount.dayOfMonth {
        found.append(Joined(sense: .moment(Moment(day: day)), cost: 1))
      }
    case (.unit(.day, .one), .amount(let amount)):
      if table.hasCardinalDays, let day = amount.dayOfMonth { found.append(Joined(sense: .moment(Moment(day: day)))) }
    case (.amount(let amount), .word(.dayMark)):
      if let day = amount.dayOfMonth { found.append(Joined(sense: .moment(Moment(day: day)))) }
    case (.amount(let amount), .word(.monthMark)):
      if let month = amount.whole, 1...12 ~= month { found.append(Joined(sense: .moment(Moment(month: month)))) }
    case (.phrase(.moment(let a)), .phrase(.moment(let b))),
      (.linked(.phrase(.moment(let a)), .comma), .phrase(.moment(let b))),
      (.phrase(.moment(let a)), .placed(.moment(let b))),
      (.linked(.phrase(.moment(let a)), .comma), .placed(.moment(let b))):
      if let both = a.merged(with: b) { found.append(Joined(sense: .moment(both))) }
    case (.placed(.moment(let a)), .phrase(.moment(let b))), (.placed(.moment(let a)), .placed(.moment(let b))):
      if let both = a.merged(with: b) { found.append(Joined(sense: .placed(.moment(both)))) }
    case (.word(.at), .phrase), (.word(.atThe), .phrase):
      // Cheaper is what the preposition means something in: "in der Nacht zum Sonntag".
      if let phrase = plain(right) { found.append(Joined(sense: .placed(phrase), cost: 1)) }
    case (.word(.during), .phrase(.span)), (.word(.during), .phrase(.moment)), (.word(.during), .phrase(.range)),
      (.word(.during), .phrase(.edge)):
      if let phrase = plain(right) { found.append(Joined(sense: .placed(phrase))) }
    case (.word(.of), .phrase), (.word(.article), .phrase):
      if plain(right) != nil { found.append(Joined(sense: right)) }
    case (.word(.around), .phrase(.moment(var moment))), (.phrase(.moment(var moment)), .word(.aroundBehind)):
      guard moment.clock == nil else {
        found.append(Joined(sense: .moment(moment)))
        break
      }
      moment.isApproximate = true
      found.append(Joined(sense: .moment(moment)))
    default: break
    }
  }

  /// The phrase, where a preposition or an article may stand before it and change nothing.
  private func plain(_ sense: Sense) -> TimePhrase? {
    guard case .phrase(let phrase) = sense else { return nil }
    switch phrase {
    case .moment, .range, .choice, .span, .edge, .nightTo, .present: return phrase
    case .offset(_, _, let anchor): return anchor == .article ? nil : phrase
    case .since, .onward, .until, .by, .before, .after, .length, .every: return nil
    }
  }

  func years(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    func add(_ year: YearName, cost: Int = 0) { found.append(Joined(sense: .moment(Moment(year: year)), cost: cost)) }
    switch (left, right) {
    case (.word(.apostrophe), .amount(let amount)):
      if amount.width == 2, let year = amount.whole { add(.short(year)) }
    case (.word(.apostrophe), .phrase(.moment(let moment))):
      if case .shortDecade(let tens)? = moment.bareYear { add(.shortDecade(tens)) }
    case (.amount(let amount), .word(.yearMark)):
      guard let year = amount.whole else { break }
      if amount.width == 4 { add(.full(year)) } else if amount.width == 2 { add(.short(year), cost: 2) }
    case (.era(let before), .amount(let amount)):
      if let year = amount.whole, 1...99 ~= year { found.append(Joined(sense: .eraYear(before + year))) }
    case (.eraYear(let year), .word(.yearMark)): add(.full(year))
    case (.amount(let amount), .word(.decadeSuffix)), (.amount(let amount), .word(.decadeNoun)),
      (.word(.decadeNoun), .amount(let amount)), (.unit(.decade, .one), .amount(let amount)):
      guard let tens = amount.whole, tens % 10 == 0 else { break }
      if case .word(.decadeSuffix) = right {
        found.append(Joined(sense: .decadeNumber(tens)))
      }
      if amount.width == 4 { add(.decade(tens)) } else if 10...90 ~= tens { add(.shortDecade(tens)) }
    case (.decadeNumber(let tens), .unit(.year, _)), (.decadeNumber(let tens), .word(.decadeNoun)):
      add(tens < 100 ? .shortDecade(tens) : .decade(tens))
    case (.unit(.decade, .one), .phrase(.moment(let moment))):
      if case .full(let year)? = moment.bareYear, year % 10 == 0 { add(.decade(year)) }
      if moment.bareYear?.isDecade == true { found.append(Joined(sense: right)) }
    case (.ordinal(let number), .unit(.century, _)), (.roman(let number), .unit(.century, _)),
      (.unit(.century, _), .roman(let number)):
      if 1...40 ~= number { add(.century(number)) }
    case (.amount(let amount), .unit(.century, .any)):
      if let number = amount.whole, 1...40 ~= number { add(.century(number)) }
    case (.amount(let amount), .word(.bc)), (.word(.bc), .amount(let amount)):
      if let year = amount.whole, 1...9999 ~= year { add(.full(1 - year)) }
    case (.word(.bc), .phrase(.moment(let moment))):
      switch moment.bareYear {
      case .short(let year)?, .full(let year)?: if year > 0 { add(.full(1 - year)) }
      default: break
      }
    case (.amount(let amount), .word(.ad)), (.word(.ad), .amount(let amount)):
      if let year = amount.whole, 1...9999 ~= year { add(.full(year)) }
    case (.phrase(.moment(let moment)), .word(.bc)):
      if case .century(let number)? = moment.bareYear, number > 0 { add(.century(-number)) }
      if case .full(let year)? = moment.year, year > 0 {
        var before = moment
        before.year = .full(1 - year)
        found.append(Joined(sense: .moment(before)))
      }
    case (.ordinal(let number), .unit(.quarter, _)):
      if 1...4 ~= number { found.append(Joined(sense: .moment(Moment(division: 32 + number)))) }
    case (.ordinal(let number), .unit(.half, _)):
      if 1...2 ~= number {
        found.append(Joined(sense: .moment(Moment(part: number == 1 ? .firstHalf : .secondHalf))))
      }
    default: break
    }
  }

  func clocks(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    func add(_ minutes: Int, twelve: Bool, cost: Int = 0) {
      guard 0...1440 ~= minutes else { return }
      let clock = Moment.Clock(minutes: minutes, isTwelveHour: twelve)
      found.append(Joined(sense: .moment(Moment(clock: clock)), cost: cost))
    }
    switch (left, right) {
    case (.amount(let amount), .meridiem(let isAfternoon)):
      if let hour = amount.whole, 1...12 ~= hour { add(60 * (hour % 12 + (isAfternoon ? 12 : 0)), twelve: false) }
    case (.phrase(.moment(let moment)), .meridiem(let isAfternoon)),
      (.meridiem(let isAfternoon), .phrase(.moment(let moment))):
      guard let clock = moment.bareClock, clock.isTwelveHour else { break }
      add(clock.minutes % 720 + (isAfternoon ? 720 : 0), twelve: false)
    case (.amount(let amount), .word(.hourMark)):
      if let hour = amount.whole, hour <= 24 { add(60 * hour, twelve: hour <= 12, cost: 1) }
    case (.linked(.phrase(.moment(let moment)), .dash), .word(.hourMark)),
      (.phrase(.moment(let moment)), .word(.hourMark)):
      if let clock = moment.bareClock { add(clock.minutes, twelve: clock.isTwelveHour) }
    case (.phrase(.moment(let moment)), .fraction(30)):
      if let clock = moment.bareClock, clock.minutes % 60 == 0 { add(clock.minutes + 30, twelve: clock.isTwelveHour) }
    case (.amount(let amount), .word(.minuteMark)):
      // It waits for its hour on the left.
      if amount.whole ?? 60 < 60 { found.append(Joined(sense: .linked(.amount(amount), .minuteMark), cost: 1)) }
    case (.phrase(.moment(let moment)), .linked(.amount(let amount), .minuteMark)),
      (.phrase(.moment(let moment)), .amount(let amount)):
      guard let clock = moment.bareClock, clock.minutes % 60 == 0, let minute = amount.whole, minute < 60 else { break }
      if amount.width == 2 { add(clock.minutes + minute, twelve: clock.isTwelveHour) }
    default: break
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

extension YearName {
  var isDecade: Bool {
    switch self {
    case .decade, .shortDecade: true
    case .full, .short, .century: false
    }
  }
}

extension Moment {
  /// The year, where nothing else is named.
  fileprivate var bareYear: YearName? { self == Moment(year: year) ? year : nil }

  /// The time of day, where nothing else is named.
  fileprivate var bareClock: Clock? { self == Moment(clock: clock) ? clock : nil }

  /// The month with a day, where nothing but a month stands here, perhaps with a weekday or a year.
  fileprivate func with(day number: Int) -> Moment? {
    guard let month, day == nil, division == nil, part == nil, 1...CalendarDay.days(inMonth: month, ofYear: 0) ~= number
    else { return nil }
    var moment = self
    moment.day = number
    return moment
  }
}
