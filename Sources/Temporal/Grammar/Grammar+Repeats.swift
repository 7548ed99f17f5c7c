// How often something comes back.

internal import EDTF

extension Grammar {
  func repeats(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    func add(_ length: Length) { found.append(Joined(sense: .phrase(.every(length)))) }
    switch (left, right) {
    case (.word(.every), .phrase(.length(let length))), (.phrase(.length(let length)), .word(.everyBehind)):
      // Unlike "todos los años", which are not some three.
      if !length.isVague || length.parts.count > 1 { add(length) }
    case (.unit(let unit, _), .times(let number)):
      // 週3回
      if lexicon.table.isUnspaced, let length = Length(dividing: unit, by: number) { add(length) }
    case (.phrase(.length(let length)), .times(let number)):
      // 一日3回
      if lexicon.table.isUnspaced, length.parts.count == 1, length.parts[0].sixtieths == 60,
        let part = Length(dividing: length.parts[0].unit, by: number)
      {
        add(part)
      }
    case (.word(.every), .unit(let unit, _)):
      if let one = one(unit) ?? hour(unit) { add(one) }
    case (.unit(let unit, _), .word(.everyBehind)): if let one = one(unit) ?? hour(unit) { add(one) }
    case (.word(.every), .phrase(.moment(let moment))):
      if let length = moment.period(times: 1) { add(length) }
    case (.word(.every), .phrase(.choice(_, let days))):
      if let week = one(.week), days.allSatisfy({ $0 == Moment(weekday: $0.weekday) }) { add(week) }
    case (.phrase(.every(let length)), .phrase(.moment(let moment))):
      // 毎週金曜日
      if length == one(.week), moment == Moment(weekday: moment.weekday) { add(length) }
      // 毎月第2土曜日
      if length == one(.month), moment == Moment(weekday: moment.weekday, nth: moment.nth), moment.nth != nil {
        add(length)
      }
    case (.word(.of), .phrase(.every(let length))), (.word(.at), .phrase(.every(let length))):
      if length == one(.month) { found.append(Joined(sense: .linked(right, .of))) }
    case (.phrase(.moment(let moment)), .phrase(.every(let length))),
      (.placed(.moment(let moment)), .phrase(.every(let length))),
      (.phrase(.moment(let moment)), .linked(.phrase(.every(let length)), .of)):
      // "the second Saturday of each month"
      if length == one(.month), moment.weekday != nil, moment == Moment(weekday: moment.weekday, nth: moment.nth),
        moment.nth != nil
      {
        add(length)
      }
    case (.word(.every), .word(.other)): found.append(Joined(sense: .linked(left, .other)))
    case (.word(.every), .ordinal(let number)):
      if 2...99 ~= number { found.append(Joined(sense: .linked(right, .every))) }
    case (.linked(.word(.every), .other), .unit(let unit, .one)):
      if let two = Amount(2), unit.measure != nil { add(Length(two, unit)) }
    case (.linked(.word(.every), .other), .phrase(.moment(let moment))):
      if let length = moment.period(times: 2) { add(length) }
    case (.linked(.ordinal(let number), .every), .unit(let unit, .one)):
      if let count = Amount(number), unit.measure != nil { add(Length(count, unit)) }
    case (.linked(.ordinal(let number), .every), .phrase(.moment(let moment))):
      if let length = moment.period(times: number) { add(length) }
    case (.amount(let amount), .word(.timesNoun)):
      if let number = amount.whole, 1...366 ~= number { found.append(Joined(sense: .times(number))) }
    case (.word(.per), .unit(let unit, .one)), (.word(.per), .unit(let unit, .any)),
      (.word(.at), .unit(let unit, .one)), (.word(.atThe), .unit(let unit, .one)),
      (.unit(let unit, _), .word(.per)):
      if unit.measure != nil { found.append(Joined(sense: .perUnit(unit))) }
    case (.times(let number), .perUnit(let unit)), (.perUnit(let unit), .times(let number)):
      if let length = Length(dividing: unit, by: number) { add(length) }
    case (.times(let number), .phrase(.every(let length))), (.phrase(.every(let length)), .times(let number)):
      // "twice every week", "2年ごとに1回"
      if length.parts.count == 1, length.parts[0].sixtieths == 60,
        let part = Length(dividing: length.parts[0].unit, by: number)
      {
        add(part)
      }
      if number == 1 { add(length) }
    case (.phrase(.length(let length)), .word(.per)): found.append(Joined(sense: .linked(.length(length), .per)))
    case (.linked(.phrase(.length(let length)), .per), .times(1)): add(length)
    default: break
    }
  }

  private func hour(_ unit: CalendarUnit) -> Length? {
    guard unit == .hour || unit == .minute || unit == .second, let one = Amount(1) else { return nil }
    return Length(one, unit)
  }
}

extension Moment {
  /// From one to the next of what is named by a weekday, a month or a part of the day.
  fileprivate func period(times: Int) -> Length? {
    guard let amount = Amount(times), year == nil, base == nil, shift == nil, nth == nil else { return nil }
    if weekday != nil && day == nil && month == nil { return Length(amount, .week) }
    if month != nil || division != nil { return weekday == nil ? Length(amount, .year) : nil }
    return dayPart != nil && day == nil ? Length(amount, .day) : nil
  }
}

extension Length {
  /// A unit in so many parts, each whole in some finer unit: a year in four is three months each.
  fileprivate init?(dividing unit: CalendarUnit, by number: Int) {
    guard let measure = unit.measure, number >= 1 else { return nil }
    let whole: [(CalendarUnit, Int)] =
      switch measure.unit {
      case .years: [(.year, measure.count), (.month, 12 * measure.count), (.day, 365 * measure.count)]
      case .months: [(.month, measure.count), (.day, 30 * measure.count), (.hour, 720 * measure.count)]
      case .weeks: [(.week, 1), (.day, 7), (.hour, 168)]
      case .days: [(.day, 1), (.hour, 24), (.minute, 1440)]
      case .hours: [(.hour, 1), (.minute, 60), (.second, 3600)]
      case .minutes, .seconds: [(unit, measure.count)]
      }
    guard let fit = whole.first(where: { $0.1 % number == 0 }) ?? whole.last, fit.1 / number >= 1,
      let amount = Amount(max(fit.1 / number, 1))
    else { return nil }
    self.init(amount, fit.0)
  }
}
