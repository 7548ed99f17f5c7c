// Two times with "and", "or", "to" between.

internal import EDTF

extension Grammar {
  func links(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (_, .word(let word)):
      if word == .quarterMark, case .phrase(.range(let first, let last)) = left {
        found.append(Joined(sense: quarter(first, last).map { .moment($0) } ?? left))
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
      } else if second == Moment(month: second.month), lexicon.table.isUnspaced, 1...12 ~= number {
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
    // "am 1. Mai und am Tag der Arbeit"
    guard !second.isBareDay, !list.contains(where: \.isBareDay) else { return }
    // "on Feb. 21, and the following day": that counts from the first.
    if second.base?.isNarrative == true, [.and, .or, .comma].contains(word) { return }
    // "between January 2019 and today"
    let isToday =
      second == Moment(base: .init(unit: .day, steps: 0)) && list.count == 1 && [.to, .dash, .and].contains(word)
    // "from January through the end of the year"
    let isUpToEnd = word == .to && list.count == 1 && list[0].mayReach(second)
    guard isToday || isUpToEnd || list.allSatisfy({ $0.isLike(second) }) else { return }
    switch word {
    case .to, .dash, .slash:
      guard list.count == 1 else { return }
      // "el jueves siguiente a Pascua", "el día anterior al 13 de abril"
      let isNext = list[0].shift == .following || list[0].shift == .preceding || list[0].base?.isNarrative == true
      if isNext, second.holiday != nil || second.day != nil { return }
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
}
