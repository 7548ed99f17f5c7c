// What stands beside a day that is named: "the Friday after Thanksgiving", "the eve of Easter", "the 12 months through June".

extension Grammar {
  func besides(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    func add(_ weekday: Moment, _ way: TimePhrase.Way, _ day: Moment, cost: Int = 0) {
      guard let name = weekday.weekday, day.isNamedDay else { return }
      let number = max(weekday.nth?.number ?? 1, 1)
      found.append(Joined(sense: .phrase(.beside(weekday: name, number: number, way, day)), cost: cost))
    }
    func eve(of day: Moment) {
      guard let one = one(.day), day.isNamedDay else { return }
      found.append(Joined(sense: .phrase(.offset(one, .back, .moment(day)))))
    }
    switch left {
    case .phrase(.moment), .phrase(.length), .phrase(.until), .linked, .unit, .word(.eve), .word(.article),
      .word(.fiscal):
      break
    default: return
    }
    switch (left, right) {
    case (.phrase(.moment(let moment)), .word(.before)), (.phrase(.moment(let moment)), .word(.after)):
      // "the second Sunday after": one without its number waits in `weekdays`.
      guard case .word(let word) = right, let nth = moment.nth else { break }
      if moment.isWeekByNumber { found.append(Joined(sense: .linked(left, word))) }
      guard moment.isWeekdayByNumber else { break }
      // "der letzte Sonntag vor Weihnachten"
      guard nth.number > 0 || word == .before else { break }
      found.append(Joined(sense: .linked(left, word), cost: 1))
    case (.unit(let unit, .one), .word(.before)), (.unit(let unit, .one), .word(.after)):
      guard unit == .week || unit == .weekend, case .word(let word) = right else { break }
      found.append(Joined(sense: .linked(left, word), cost: unit == .week ? 0 : 1))
    case (.linked(.unit(let unit, .one), let word), .phrase(.moment(let day))),
      (.linked(.unit(let unit, .one), let word), .placed(.moment(let day))):
      if word == .after || word == .before, day.isNamedDay {
        week(unit, 1, word == .after ? .ahead : .back, day, &found)
      }
    case (.phrase(.moment(let day)), .word(.agoBehind)), (.phrase(.moment(let day)), .word(.aheadBehind)):
      // クリスマス前の週末
      guard lexicon.table.isUnspaced, day.isNamedDay else { break }
      found.append(Joined(sense: .linked(left, right == .word(.aheadBehind) ? .after : .before), cost: 2))
    case (.linked(.phrase(.moment), let word), .word(.of)):
      if lexicon.table.isUnspaced, word == .before || word == .after { found.append(Joined(sense: left)) }
    case (.linked(.phrase(.moment(let day)), let word), .phrase(.moment(let weekend)))
    where weekend == Moment(base: .init(unit: .weekend, steps: 0, isBare: true)):
      guard lexicon.table.isUnspaced, word == .after || word == .before, day.isNamedDay else { break }
      week(.weekend, 1, word == .after ? .ahead : .back, day, &found)
    case (.linked(.phrase(.moment(let day)), let word), .unit(.week, .any)):
      // 復活祭後の週
      guard lexicon.table.isUnspaced, word == .after || word == .before, day.isNamedDay else { break }
      week(.week, 1, word == .after ? .ahead : .back, day, &found)
    case (.linked(.phrase(.moment(let beside)), let word), .phrase(.moment(let day))),
      (.linked(.phrase(.moment(let beside)), let word), .placed(.moment(let day))):
      guard word == .after || word == .before else { break }
      let way = word == .after ? TimePhrase.Way.ahead : .back
      if case .phrase = right, beside.isWeekdayByNumber { add(beside, way, day) }
      if beside.isWeekByNumber, let nth = beside.nth, let unit = nth.unit, day.isNamedDay {
        week(unit, nth.number, way, day, &found)
      }
    case (.phrase(.moment(let weekday)), .phrase(.moment(let day))),
      (.phrase(.moment(let weekday)), .placed(.moment(let day))):
      // "le vendredi suivant Pâques", "el lunes siguiente a la Pascua", 5月3日の次の金曜日
      let (name, other) = lexicon.table.hasPartBehind ? (day, weekday) : (weekday, day)
      if let (unit, way) = name.weekBeside(isNarrative: !lexicon.table.hasPartBehind), other.isNamedDay {
        // "la semaine suivant Pâques", "la semana siguiente a la Pascua", 復活祭の翌週
        week(unit, 1, way, other, &found)
      }
      guard let shift = name.shift, name == Moment(weekday: name.weekday, shift: shift) else { break }
      switch shift {
      case .following: add(name, .ahead, other, cost: 1)
      case .preceding: add(name, .back, other, cost: 1)
      case .next where lexicon.table.hasPartBehind: add(name, .ahead, other, cost: 1)
      case .last where lexicon.table.hasPartBehind: add(name, .back, other, cost: 1)
      default: break
      }
    case (.word(.eve), .phrase(.moment(let day))), (.phrase(.moment(let day)), .word(.eve)): eve(of: day)
    case (.word(.article), .word(.eve)): found.append(Joined(sense: right))
    case (.phrase(.length(let length)), .word(let word)):
      // "12 months through"
      guard !lexicon.table.isUnspaced, length.mayEnd, word == .ended || length.finest >= .month,
        [.to, .until, .ended].contains(word)
      else { break }
      found.append(Joined(sense: .linked(.length(length), .ended)))
    case (.word(.fiscal), .word(let word)):
      // "l'exercice clos le 30 juin"
      guard !lexicon.table.hasPossessives, [.until, .ended].contains(word), let year = one(.year) else { break }
      found.append(Joined(sense: .linked(.length(year), .ended)))
    case (.unit(let unit, .one), .word(let word)):
      // "the year ended", "the year to"
      guard [.to, .until, .ended].contains(word), [.year, .quarter, .half].contains(unit), let one = one(unit) else {
        break
      }
      found.append(Joined(sense: .linked(.length(one), .ended), cost: 1))
    case (.linked(.phrase(.length(let length)), .ended), .phrase(.moment(let end))),
      (.linked(.phrase(.length(let length)), .ended), .placed(.moment(let end))):
      if end.mayEndLength { found.append(Joined(sense: .phrase(.stretch(length, end)))) }
    case (.phrase(.until(.moment)), .word(.of)):
      if lexicon.table.hasPartBehind { found.append(Joined(sense: .linked(left, .of))) }
    case (.linked(.phrase(.until(.moment(let end))), .of), .phrase(.length(let length))):
      // 6月までの12カ月
      if length.mayEnd, end.mayEndLength { found.append(Joined(sense: .phrase(.stretch(length, end)))) }
    default: break
    }
  }

  private func week(
    _ unit: CalendarUnit,
    _ number: Int,
    _ way: TimePhrase.Way,
    _ day: Moment,
    _ found: inout [Joined]
  ) {
    found.append(Joined(sense: .phrase(.besideWeek(unit, number: number, way, day))))
  }
}

extension Moment {
  /// A weekday, or "the second Sunday".
  fileprivate var isWeekdayByNumber: Bool {
    guard weekday != nil, nth == nil || (nth?.unit == nil && (nth?.number ?? 0 > 0 || nth?.number == -1)) else {
      return false
    }
    return self == Moment(weekday: weekday, nth: nth)
  }

  /// "the second week"
  fileprivate var isWeekByNumber: Bool {
    guard let nth, nth.unit == .week || nth.unit == .weekend, nth.number > 0 else { return false }
    return self == Moment(nth: nth)
  }

  /// A week or a weekend beside the one that the text spoke of last, and on which side, where it says no more than that.
  fileprivate func weekBeside(isNarrative: Bool) -> (CalendarUnit, TimePhrase.Way)? {
    guard let base, self == Moment(base: base), base.unit == .week || base.unit == .weekend, abs(base.steps) == 1,
      base.isNarrative || !isNarrative
    else { return nil }
    return (base.unit, base.steps < 0 ? .back : .ahead)
  }

  /// A day with a name of its own or its number, or "the first Monday in November".
  fileprivate var isNamedDay: Bool {
    if day != nil || holiday != nil { return clock == nil && dayPart == nil && shift == nil }
    return weekday != nil && nth != nil && month != nil
  }

  /// What a length may reach up to.
  fileprivate var mayEndLength: Bool {
    guard clock == nil, part == nil, dayPart == nil else { return false }
    return month != nil || isQuarter || holiday != nil
  }
}

extension Length {
  /// Whether it may be said to end: whole days or more, by a number.
  fileprivate var mayEnd: Bool {
    parts.count == 1 && !isBare && !isVague && [.day, .week, .month, .quarter, .half, .year].contains(finest)
  }
}
