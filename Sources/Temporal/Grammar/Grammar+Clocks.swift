// Times of day.

extension Grammar {
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
      guard let clock = moment.bareClock, clock.isTwelveHour, !clock.isSpan else { break }
      add(clock.minutes % 720 + (isAfternoon ? 720 : 0), twelve: false)
    case (.amount(let amount), .word(.hourMark)):
      if let hour = amount.whole, hour <= 24 { add(60 * hour, twelve: hour <= 12, cost: 1) }
      // "1430 Uhr"
      if lexicon.table.hasCompounds, amount.width == 4, let number = amount.whole, number % 100 < 60 {
        add(60 * (number / 100) + number % 100, twelve: false)
      }
    case (.linked(.phrase(.moment(let moment)), .dash), .word(.hourMark)),
      (.phrase(.moment(let moment)), .word(.hourMark)):
      if let clock = moment.bareClock { add(clock.minutes, twelve: clock.isTwelveHour) }
    case (.word(.clockBefore), .linked(.phrase(.moment(let moment)), .dash)):
      // "a las 19.30"
      if let clock = moment.bareClock { add(clock.minutes, twelve: clock.isTwelveHour) }
    case (.linked(.phrase(.moment(let moment)), .dash), .meridiem(let isAfternoon)):
      // "7.30 p.m."
      if let clock = moment.bareClock, clock.isTwelveHour {
        add(clock.minutes % 720 + (isAfternoon ? 720 : 0), twelve: false)
      }
    case (.amount(let amount), .placed(.moment(let moment))):
      // "9 in the morning"
      guard let hour = amount.whole, 1...12 ~= hour, moment == Moment(dayPart: moment.dayPart) else { break }
      let clock = Moment.Clock(minutes: 60 * hour, isTwelveHour: true)
      found.append(Joined(sense: .moment(Moment(dayPart: moment.dayPart, clock: clock)), cost: 2))
    case (.phrase(.moment(let moment)), .word(.zone)): if moment.clock != nil { found.append(Joined(sense: left)) }
    case (.word(.zone), .phrase(.moment(let moment))):
      // 日本時間25日午後8時
      if lexicon.table.isUnspaced, moment.clock != nil { found.append(Joined(sense: right)) }
    case (.word(.zone), .word(.plus)), (.word(.zone), .word(.dash)):
      // "UTC+2", "GMT-5"
      if case .word(let sign) = right { found.append(Joined(sense: .linked(left, sign))) }
    case (.linked(.word(.zone), _), .amount(let amount)):
      if let hours = amount.whole, hours <= 14 || amount.width == 4 { found.append(Joined(sense: .word(.zone))) }
    case (.linked(.word(.zone), .plus), .phrase(.moment(let moment))):
      if moment.bareClock?.isSpan == false { found.append(Joined(sense: .word(.zone))) }
    case (.amount(let amount), .unit(.hour, .many)):
      // "at 1500 hours": a length of so many hours is likelier, alone.
      guard amount.width == 4, !lexicon.table.hasCompounds, let number = amount.whole, number % 100 < 60 else { break }
      add(60 * (number / 100) + number % 100, twelve: false, cost: 2)
    case (.amount(let amount), .word(.zone)):
      // "1430 GMT", "at 0900 UTC"
      guard amount.width == 4, let number = amount.whole, number % 100 < 60 else { break }
      add(60 * (number / 100) + number % 100, twelve: false)
    case (.word(.open), .phrase(.moment(let moment))):
      if moment.bareClock?.isSpan == false { found.append(Joined(sense: .linked(right, .open))) }
    case (.linked(.phrase(.moment), .open), .word(.close)):
      guard case .linked(let clock, _) = left else { break }
      found.append(Joined(sense: .linked(clock, .close)))
    case (.phrase(.moment(let moment)), .linked(.phrase(.moment), .close)):
      // The same time elsewhere.
      if moment.clock?.isSpan == false { found.append(Joined(sense: left)) }
    case (.linked(.phrase(.moment(let moment)), .dash), .word(.zone)):
      // "14.30 GMT"
      if let clock = moment.bareClock { add(clock.minutes, twelve: false) }
    case (.linked(.amount(let amount), let word), .phrase(.moment(let moment))):
      // "2 to 4 p.m."
      guard word == .to || word == .dash || word == .and, let hour = amount.whole, hour <= 24 else { break }
      if let clock = moment.bareClock, !clock.isSpan { span(clock, &found) }
    case (.linked(.phrase(.moment(let first)), let word), .phrase(.moment(let moment))):
      guard word == .to || word == .dash || word == .and, first.clock?.isSpan == false, let clock = moment.bareClock,
        !clock.isSpan
      else { break }
      var both = first
      both.clock = Moment.Clock(minutes: clock.minutes, isTwelveHour: clock.isTwelveHour, isSpan: true)
      found.append(Joined(sense: .moment(both)))
    case (.phrase(.moment(let moment)), .word(.untilBehind)):
      if moment.clock?.isSpan == true { found.append(Joined(sense: left)) }
    case (.word(.from), .phrase(.moment(let moment))), (.word(.between), .phrase(.moment(let moment))):
      if moment.clock?.isSpan == true { found.append(Joined(sense: right)) }
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

  private func span(_ clock: Moment.Clock, _ found: inout [Joined]) {
    var clock = clock
    clock.isSpan = true
    found.append(Joined(sense: .moment(Moment(clock: clock))))
  }
}

extension Moment {
  /// The time of day, where nothing else is named.
  var bareClock: Clock? { self == Moment(clock: clock) ? clock : nil }
}
