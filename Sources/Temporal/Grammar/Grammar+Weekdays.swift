// Weekdays by their number and their distance: "the last Friday", "two Fridays ago", "the Monday before last".

extension Grammar {
  func weekdays(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    func add(_ length: Length, _ way: TimePhrase.Way, _ moment: Moment, cost: Int = 0) {
      found.append(Joined(sense: .phrase(.offset(length, way, .moment(moment))), cost: cost))
    }
    switch (left, right) {
    case (.shift(let shift), .phrase(.moment(let moment))), (.phrase(.moment(let moment)), .shift(let shift)):
      // "the last Friday", of a month or a year that stands behind it.
      if shift.kind == .last, let weekday = moment.bareWeekday {
        found.append(Joined(sense: .moment(Moment(weekday: weekday, nth: .init(number: -1))), cost: 2))
      }
    case (.amount(let amount), .weekdays(let weekday)):
      if let number = amount.whole, 2...9 ~= number { found.append(Joined(sense: .counted(number, weekday: weekday))) }
    case (.amount(let amount), .phrase(.moment(let moment))):
      // "hace dos viernes": the word for several is the word for one.
      if amount.width == 0, let number = amount.whole, 2...9 ~= number, let weekday = moment.bareWeekday {
        found.append(Joined(sense: .counted(number, weekday: weekday), cost: 1))
      }
    case (.word(.agoBefore), .counted(let number, let weekday)), (.counted(let number, let weekday), .word(.agoBehind)):
      if let weeks = Amount(number - 1) { add(Length(weeks, .week), .back, Moment(weekday: weekday, shift: .last)) }
    case (.phrase(.moment(let moment)), .word(.before)), (.phrase(.moment(let moment)), .word(.after)):
      guard moment.bareWeekday != nil, case .word(let word) = right else { break }
      found.append(Joined(sense: .linked(left, word), cost: 1))
    case (.linked(.phrase(.moment(var moment)), .before), .shift(let shift)):
      // "the Monday before last"
      guard shift.kind == .last, moment.bareWeekday != nil else { break }
      moment.shift = .lastButOne
      found.append(Joined(sense: .moment(moment)))
    case (.linked(.phrase(.moment(var moment)), .after), .shift(let shift)):
      guard shift.kind == .next, moment.bareWeekday != nil else { break }
      moment.shift = .nextButOne
      found.append(Joined(sense: .moment(moment)))
    case (.phrase(.offset(let length, .back, .article)), .placed(.moment(let moment))):
      // "a week ago on Monday"
      if moment.bareWeekday != nil { add(length, .back, moment) }
    case (.phrase(.moment(let moment)), .phrase(.offset(let length, let way, .article))):
      // "Freitag vor einer Woche", "Montag in acht Tagen"
      let isDay = moment == Moment(base: moment.base) && moment.base?.unit == .day
      if moment.bareWeekday != nil || isDay, isWeeks(length) { add(length, way, moment) }
    case (.word(.weeksOn), .amount(let amount)):
      if let days = amount.whole, lexicon.table.customaryDays[days] != nil {
        found.append(Joined(sense: .linked(right, .weeksOn)))
      }
    case (.phrase(.moment(let moment)), .linked(.amount(let amount), .weeksOn)):
      // "jeudi en huit", "demain en quinze"
      let isDay = moment == Moment(base: moment.base) && moment.base?.unit == .day
      if moment.bareWeekday != nil || isDay { add(Length(amount, .day), .ahead, moment) }
    default: break
    }
    ofWeek(left, right, &found)
  }

  /// "Friday of the first week of June", 6月第1週の金曜日
  private func ofWeek(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    let (day, week) = lexicon.table.hasPartBehind ? (right, left) : (left, right)
    let phrase: TimePhrase
    switch week {
    case .phrase(let inner), .placed(let inner): phrase = inner
    default: return
    }
    guard phrase.isWeek else { return }
    switch day {
    case .phrase(.moment(let moment)):
      if let weekday = moment.bareWeekday { found.append(Joined(sense: .phrase(.weekdayOf(weekday, phrase)))) }
    case .placed(.moment(let moment)):
      if let weekday = moment.bareWeekday { found.append(Joined(sense: .placed(.weekdayOf(weekday, phrase)))) }
    default: return
    }
  }

  /// Whole weeks, or days that stand for them.
  private func isWeeks(_ length: Length) -> Bool {
    guard length.parts.count == 1, !length.isVague, let part = length.parts.first else { return false }
    return part.unit == .week || (part.unit == .day && lexicon.table.customaryDays[part.sixtieths / 60] != nil)
  }
}

extension Moment {
  /// The weekday, where nothing else is named.
  var bareWeekday: Int? { self == Moment(weekday: weekday) ? weekday : nil }
}

extension TimePhrase {
  /// A week or a weekend by its number or its day: "the first week of June", "the week of May 3", "the week after Easter".
  fileprivate var isWeek: Bool {
    switch self {
    case .besideWeek: return true
    case .moment(let moment):
      guard let unit = moment.nth?.unit, unit == .week || unit == .weekend else { return false }
      return moment.weekday == nil && !moment.wantsMore
    default: return false
    }
  }
}
