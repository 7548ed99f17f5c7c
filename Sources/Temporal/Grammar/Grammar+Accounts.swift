// Years of accounts and what is compared with them, and halves of a month.

extension Grammar {
  func accounts(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.word(.fiscal), .phrase(.moment(let moment))), (.phrase(.moment(let moment)), .word(.fiscal)):
      // "fiscal first quarter", "fiscal 1993": quarters and years of accounts are written as those of the calendar.
      let isYear = moment.bareYear.map { !$0.isDecade } ?? false
      if isYear || moment.isQuarter { found.append(Joined(sense: .moment(moment))) }
    case (.word(.fiscal), .unit(let unit, _)), (.unit(let unit, _), .word(.fiscal)):
      if [.year, .quarter, .half].contains(unit) { found.append(Joined(sense: .unit(unit, .one))) }
    case (.ordinal(let number), .word(.fiscal)), (.word(.fiscal), .ordinal(let number)):
      if 1...4 ~= number { found.append(Joined(sense: .ordinal(number))) }
    case (.word(.yearAgo), .unit(let unit, _)):
      if let moment = yearAgo(unit) { found.append(Joined(sense: .moment(moment))) }
    case (.word(.yearAgo), .word(.period)), (.word(.yearAgo), .word(.quarterMark)):
      found.append(Joined(sense: .moment(Moment(base: .init(unit: .year, steps: -1)))))
    case (.phrase(.moment(let year)), .word(.period)):
      if lexicon.table.hasCompounds, year == .lastYear { found.append(Joined(sense: left)) }
    case (.phrase(.moment(let same)), .phrase(.moment(let year))):
      // "the same quarter last year"
      guard year == .lastYear, let base = same.base, same == Moment(base: base), base.isNarrative, base.steps == 0,
        let moment = yearAgo(base.unit)
      else { break }
      found.append(Joined(sense: .moment(moment)))
    case (.phrase(.moment(let moment)), .unit(let unit, let plurality)):
      guard lexicon.table.hasCompounds, plurality != .many else { break }
      if moment == .lastYear {
        // "Vorjahresquartal"
        if let moment = yearAgo(unit) { found.append(Joined(sense: .moment(moment))) }
      } else if moment == Moment(month: moment.month, division: moment.division),
        [.week, .weekend, .half].contains(unit)
      {
        // "Juliwoche", "Märzhälfte"
        found.append(Joined(sense: .unitOf(unit, moment)))
      }
    case (.ordinal(let number), .unitOf(let unit, var moment)):
      if unit == .half {
        guard 1...2 ~= number else { break }
        moment.part = number == 1 ? .firstHalf : .secondHalf
      } else {
        moment.nth = .init(number: number, unit: unit)
      }
      found.append(Joined(sense: .moment(moment)))
    case (.shift(let shift), .unitOf(let unit, var moment)):
      guard shift.kind == .last, unit != .half else { break }
      moment.nth = .init(number: -1, unit: unit)
      found.append(Joined(sense: .moment(moment)))
    case (.ordinal(let number), .halfMonth):
      if 1...2 ~= number { found.append(Joined(sense: .monthHalf(number == 1 ? .firstHalf : .secondHalf))) }
    case (.shift(let shift), .halfMonth), (.halfMonth, .shift(let shift)):
      if shift.kind == .last { found.append(Joined(sense: .monthHalf(.secondHalf), cost: 1)) }
    case (.word(.article), .monthHalf), (.monthHalf, .word(.of)):
      found.append(Joined(sense: left == .word(.article) ? right : left))
    case (.monthHalf(let part), .phrase(.moment(var moment))):
      guard moment.part == nil, moment.day == nil, moment.month != nil || moment.base?.unit == .month else { break }
      moment.part = part
      found.append(Joined(sense: .moment(moment)))
    default: break
    }
  }

  /// The quarter, half or month of the year before the one that a report is of.
  private func yearAgo(_ unit: CalendarUnit) -> Moment? {
    switch unit {
    case .quarter: Moment(base: .init(unit: .quarter, steps: -5))
    case .half: Moment(base: .init(unit: .half, steps: -3))
    case .month: Moment(base: .init(unit: .month, steps: -13))
    case .year: .lastYear
    default: nil
    }
  }
}

extension Moment {
  fileprivate static let lastYear = Moment(base: .init(unit: .year, steps: -1))
}
