// Two times with "and", "or", "to" between, and the bounds "since", "by", "before".

extension Grammar {
  func links(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (_, .word(let word)):
      if word == .quarterMark, case .phrase(.range(let first, let last)) = left {
        if let quarter = quarter(first, last) { found.append(Joined(sense: .moment(quarter))) }
      } else if let linked = linked(left, word) {
        found.append(Joined(sense: linked))
      }
    case (.phrase(let list), .phrase(.moment(let year))):
      if let dated = list.with(year) { found.append(Joined(sense: .phrase(dated))) }
    case (.linked(let first, let word), .phrase(.moment(let moment))):
      if case .phrase(let list) = first, word == .comma, let dated = list.with(moment) {
        found.append(Joined(sense: .phrase(dated)))
      }
      pairs(first, word, moment, &found)
      if word == .to, moment.isDay, first == .moment(Moment(dayPart: .night)) {
        found.append(Joined(sense: .phrase(.nightTo(moment))))
      }
    case (.linked(let first, .and), .placed(.moment(let moment))): pairs(first, .and, moment, &found)
    case (.linked(let first, .or), .placed(.moment(let moment))): pairs(first, .or, moment, &found)
    case (.linked(.phrase(.moment(let moment)), let word), .amount(let amount)):
      if let other = moment.companion(amount, by: word) { pairs(.moment(moment), word, other, &found) }
    case (.linked(.phrase(.choice(_, let list)), let word), .amount(let amount)):
      guard let last = list.last, let other = last.companion(amount, by: word) else { break }
      pairs(.phrase(.choice(.allOf, list)), word, other, &found)
    case (.linked(.phrase(.moment(let moment)), let word), .ordinal(let day)):
      if moment.day != nil, moment.month != nil, 1...31 ~= day {
        pairs(.moment(moment), word, Moment(day: day), &found)
      }
    case (.word(.from), .phrase(.range)), (.word(.between), .phrase(.range)): found.append(Joined(sense: right))
    case (.word(.from), .phrase(.choice(.allOf, let list))), (.word(.between), .phrase(.choice(.allOf, let list))):
      if list.count == 2 { found.append(Joined(sense: .phrase(.range(list[0], list[1])))) }
    case (.phrase(.moment(let moment)), .phrase(.range(let first, let last))):
      if let season = season(moment, first, last) { found.append(Joined(sense: .moment(season))) }
      // "the night from Saturday to Sunday"
      if moment == Moment(dayPart: .night), first.isDay, last.isDay { found.append(Joined(sense: right)) }
    default: break
    }
  }

  /// "4〜6月期"
  private func quarter(_ first: Moment, _ last: Moment) -> Moment? {
    guard let month = first.month, month % 3 == 1, first == Moment(month: month), last == Moment(month: month + 2)
    else {
      return nil
    }
    return Moment(division: 33 + month / 3)
  }

  /// "the winter of 1994-95" stands under the year that it begins in.
  private func season(_ name: Moment, _ first: Moment, _ last: Moment) -> Moment? {
    guard let division = name.division, name == Moment(division: division), case .full(let year)? = first.year,
      first == Moment(year: .full(year)), last == Moment(year: .full(year + 1))
    else { return nil }
    return Moment(division: division, year: .full(year))
  }

  private func linked(_ sense: Sense, _ word: Word) -> Sense? {
    switch word {
    case .and, .or, .to, .dash, .comma, .slash: break
    default: return nil
    }
    switch sense {
    case .phrase(.moment), .phrase(.choice), .amount: return .linked(sense, word)
    case .placed(.moment(let moment)): return .linked(.moment(moment), word)
    case .phrase(.length): return word == .and || word == .comma ? .linked(sense, word) : nil
    case .ordinal: return word != .dash ? .linked(sense, word) : nil
    case .phrase(.range): return word == .comma ? .linked(sense, word) : nil
    case .linked(let inner, .comma): return word == .and || word == .or ? .linked(inner, word) : nil
    case .word(.every): return nil
    default: return nil
    }
  }

  private func pairs(_ first: Sense, _ word: Word, _ second: Moment, _ found: inout [Joined]) {
    var list: [Moment]
    switch first {
    case .phrase(.moment(let moment)): list = [moment]
    case .phrase(.choice(_, let moments)): list = moments
    case .amount(let amount):
      // "25-26 June", "4〜6月"
      guard let number = amount.whole, amount.width <= 4 else { return }
      if second.day != nil, let day = amount.dayOfMonth {
        list = [Moment(day: day)]
      } else if second == Moment(month: second.month), table.isUnspaced, 1...12 ~= number {
        list = [Moment(month: number)]
      } else {
        return
      }
    case .ordinal(let number):
      // "12. bis 14. Mai", "the 18th and 19th centuries", "the first or second quarter"
      if second.day != nil, 1...31 ~= number {
        list = [Moment(day: number)]
      } else if case .century(let last)? = second.year, last > 0, 1..<last ~= number {
        list = [Moment(year: .century(number))]
      } else if let division = second.division, 33...36 ~= division, 1..<division - 32 ~= number {
        list = [Moment(division: 32 + number)]
      } else {
        return
      }
    default: return
    }
    guard list.allSatisfy({ !$0.wantsMore || $0.day != nil }), !second.wantsMore, list.count < 8 else { return }
    guard list.allSatisfy({ $0.isLike(second) }) else { return }
    switch word {
    case .to, .dash, .slash:
      guard list.count == 1 else { return }
      // A dash may stand for "and" in no list that is asked for.
      found.append(Joined(sense: .phrase(.range(list[0], second))))
    case .and: found.append(Joined(sense: .phrase(.choice(.allOf, list + [second]))))
    case .or: found.append(Joined(sense: .phrase(.choice(.oneOf, list + [second]))))
    // "Friday, April 16" is one day.
    case .comma where list.count == 1 && list[0].merged(with: second) != nil: break
    case .comma: found.append(Joined(sense: .phrase(.choice(.allOf, list + [second])), cost: 1))
    default: return
    }
  }

  func bounds(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.word(let word), .phrase(let phrase)):
      if let bounded = bounded(phrase, word) { found.append(Joined(sense: .phrase(bounded))) }
      if word == .since, case .length(let length) = phrase {
        found.append(Joined(sense: .phrase(.since(.offset(length, .back, .article)))))
      }
      if word == .from, case .moment(let moment) = phrase, moment.dayPart == nil || moment.isDay {
        found.append(Joined(sense: .phrase(.onward(phrase)), cost: 4))
      }
    case (.phrase(.onward), .word(.onBehind)), (.phrase(.onward), .word(.sinceBehind)):
      found.append(Joined(sense: left))
    case (.phrase(.range), .word(.untilBehind)): found.append(Joined(sense: left))
    case (.unit(let unit, _), .word(.withinBehind)):
      let end = Moment(base: .init(unit: unit, steps: 0, isBare: true), part: .end)
      if unit >= .week, unit != .times { found.append(Joined(sense: .phrase(.by(.moment(end))))) }
    case (.phrase(.length(let length)), .word(.withinBehind)):
      found.append(Joined(sense: .phrase(.by(.offset(length, .ahead, .article)))))
    case (.phrase(let phrase), .word(let word)):
      let before: Word? =
        switch word {
        case .sinceBehind: .since
        case .untilBehind: .until
        case .byBehind: .by
        case .beforeBehind: .before
        case .afterBehind: .after
        default: nil
        }
      if let before, let bounded = bounded(phrase, before) { found.append(Joined(sense: .phrase(bounded))) }
    case (.word(.until), .word(.article)), (.word(.by), .word(.article)), (.word(.by), .word(.to)),
      (.word(.since), .word(.article)), (.word(.until), .word(.to)),
      (.word(.before), .word(.of)),
      (.word(.after), .word(.of)),
      (.word(.from), .word(.article)), (.word(.at), .word(.article)), (.word(.of), .word(.article)):
      found.append(Joined(sense: left))
    default: break
    }
  }

  private func bounded(_ phrase: TimePhrase, _ word: Word) -> TimePhrase? {
    switch phrase {
    case .moment(let moment): if moment.wantsMore || moment.isBareDay { return nil }
    case .offset, .edge, .nightTo: break
    case .choice(.oneOf, _): if word != .until && word != .by { return nil }
    case .choice, .range, .since, .onward, .until, .by, .before, .after, .length, .span, .every, .present: return nil
    }
    switch word {
    case .since: return .since(phrase)
    case .onward: return .onward(phrase)
    case .until: return .until(phrase)
    case .by: return .by(phrase)
    case .before: return .before(phrase)
    case .after: return .after(phrase)
    default: return nil
    }
  }
}

extension TimePhrase {
  /// A list of days or months with the year behind it: "April 16-18, 1993".
  fileprivate func with(_ year: Moment) -> TimePhrase? {
    guard year == Moment(year: year.year) || year == Moment(base: year.base), !year.wantsMore else { return nil }
    switch self {
    case .range(let first, let last):
      let list = [first, last].sharingParts
      return list[1].merged(with: year).map { .range(list[0], $0) }
    case .choice(let meaning, let list):
      let shared = list.sharingParts
      guard let last = shared.last?.merged(with: year) else { return nil }
      return .choice(meaning, shared.dropLast() + [last])
    default: return nil
    }
  }
}

extension Moment {
  /// The second of "June 25-26", "1994-95", "June 1991 or 1992": what a bare number means beside this.
  fileprivate func companion(_ amount: Amount, by word: Word) -> Moment? {
    guard let number = amount.whole, amount.width > 0 else { return nil }
    if let day, amount.width <= 2, 1...31 ~= number {
      guard number > day || word == .or || word == .and else { return nil }
      return Moment(day: number)
    }
    if case .full(let year)? = year, day == nil {
      if amount.width == 2, word == .dash || word == .slash || word == .to,
        number == (year + 1) % 100 || number > year % 100
      {
        let century = year - year % 100
        return Moment(year: .full(number > year % 100 ? century + number : century + 100 + number))
      }
    }
    return nil
  }

  /// Whether both are of one kind, so that they may stand in one list: days, months, years.
  fileprivate func isLike(_ other: Moment) -> Bool { rank == other.rank }

  private var rank: Int {
    if weekday == nil && day == nil && base == nil && clock != nil { return -1 }
    if isDay || weekday != nil { return 0 }
    if nth != nil { return 1 }
    if month != nil || base?.unit == .month { return 2 }
    if division != nil || part == .firstHalf || part == .secondHalf { return 3 }
    switch year {
    case .full, .short: return 4
    case .decade, .shortDecade: return 5
    case .century: return 6
    case nil: return base.map { 10 + Int($0.unit.rawValue) } ?? 7
    }
  }
}
