// A length away from a day.

internal import EDTF

extension Grammar {
  func offsets(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    func add(_ length: Length, _ way: TimePhrase.Way, _ anchor: TimePhrase.Anchor, cost: Int = 0) {
      found.append(Joined(sense: .phrase(.offset(length, way, anchor)), cost: cost))
    }
    switch (left, right) {
    case (.word(.agoBefore), .phrase(.length(let length))), (.phrase(.length(let length)), .word(.agoBehind)):
      add(length, .back, .article)
    case (.word(.aheadBefore), .phrase(.length(let length))), (.phrase(.length(let length)), .word(.aheadBehind)):
      if !length.isBare { add(length, .ahead, .article) }
    case (.word(.within), .phrase(.length(let length))):
      if !length.isBare { found.append(Joined(sense: .phrase(.by(.offset(length, .ahead, .article))))) }
    case (.word(.within), .phrase(.span(let length?, _, .ahead))):
      found.append(Joined(sense: .phrase(.by(.offset(length, .ahead, .article)))))
    case (.phrase(.moment(let moment)), .word(.before)), (.phrase(.moment(let moment)), .word(.after)):
      // "the night before"
      guard moment.dayPart != nil, moment == Moment(dayPart: moment.dayPart) else { break }
      let base = Moment.Base(unit: .day, steps: right == .word(.before) ? -1 : 1, isNarrative: true)
      found.append(Joined(sense: .moment(Moment(base: base, dayPart: moment.dayPart))))
    case (.phrase(.length(let length)), .word(.later)): add(length, .ahead, .narrative(namesEvent: false))
    case (.phrase(.length(let length)), .word(.after)), (.phrase(.length(let length)), .word(.afterBehind)):
      add(length, .ahead, .narrative(namesEvent: right == .word(.after)))
    case (.phrase(.length(let length)), .word(.sooner)):
      add(length, .back, .narrative(namesEvent: false))
    case (.phrase(.length(let length)), .word(.before)), (.phrase(.length(let length)), .word(.beforeBehind)):
      add(length, .back, .narrative(namesEvent: right == .word(.before)))
    case (.unit(let unit, .one), .word(.later)):
      if let one = one(unit) { add(one, .ahead, .narrative(namesEvent: false), cost: 1) }
    case (.unit(let unit, .one), .word(.sooner)):
      if let one = one(unit) { add(one, .back, .narrative(namesEvent: false), cost: 1) }
    case (.unit(let unit, .one), .word(.after)), (.unit(let unit, .any), .word(.after)):
      // Dearer than the week after that of a day.
      if let one = one(unit) { add(one, .ahead, .narrative(namesEvent: true), cost: unit == .week ? 1 : 0) }
    case (.unit(let unit, .one), .word(.before)), (.unit(let unit, .any), .word(.before)):
      if let one = one(unit) { add(one, .back, .narrative(namesEvent: true), cost: unit == .week ? 1 : 0) }
    case (.phrase(.offset(let length, let way, .narrative(true))), .phrase(.moment(let moment))):
      // "the day after tomorrow", "two weeks before July 4"
      add(length, way, .moment(moment))
    case (.phrase(.offset(let length, .back, .narrative(true))), .shift(let shift)):
      // "the week before last"
      if shift.kind == .last, let unit = length.oneUnit { found.append(Joined(sense: base(unit, -2))) }
    case (.phrase(.offset(let length, .ahead, .narrative(true))), .shift(let shift)):
      if shift.kind == .next, let unit = length.oneUnit { found.append(Joined(sense: base(unit, 2))) }
    case (.phrase(.moment(let beside)), .phrase(.moment(let day))),
      (.phrase(.moment(let beside)), .placed(.moment(let day))):
      // "le lendemain du 13 février"
      if let (length, way) = beside.distance, day.isDay, day.distance == nil { add(length, way, .moment(day)) }
      // 13日の翌日
      if lexicon.table.hasPartBehind, let (length, way) = day.distance, beside.isDay, beside.distance == nil {
        add(length, way, .moment(beside))
      }
    case (.phrase(.length(let length)), .word(.from)):
      // "las 9 horas del lunes"
      if length.finest >= .day || lexicon.table.hasPossessives {
        found.append(Joined(sense: .linked(.length(length), .from)))
      }
    case (.linked(.phrase(.length(let length)), .from), .phrase(.moment(let moment))):
      add(length, .ahead, .moment(moment))
    case (.phrase(.offset(let length, .back, .article)), .phrase(.moment(let moment))):
      // "a week ago Friday"
      if moment == Moment(weekday: moment.weekday) { add(length, .back, .moment(moment)) }
    default: break
    }
  }

  func one(_ unit: CalendarUnit) -> Length? {
    guard unit.measure != nil, unit >= .day, let one = Amount(1) else { return nil }
    return Length(one, unit)
  }

  private func base(_ unit: CalendarUnit, _ steps: Int) -> Sense {
    .moment(Moment(base: .init(unit: unit, steps: steps)))
  }
}

extension Moment {
  /// How far from the day that the text spoke of last, where it says no more than that: "lendemain".
  fileprivate var distance: (Length, TimePhrase.Way)? {
    guard let base, base.unit == .day, base.isNarrative, base.steps != 0, self == Moment(base: base),
      let days = Amount(abs(base.steps))
    else { return nil }
    return (Length(days, .day), base.steps < 0 ? .back : .ahead)
  }
}

extension Length {
  /// The unit, where it is one of it: "the day before".
  fileprivate var oneUnit: CalendarUnit? {
    parts.count == 1 && parts[0].sixtieths == 60 && !isApproximate ? parts[0].unit : nil
  }
}
