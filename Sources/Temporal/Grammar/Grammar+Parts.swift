// Parts of a longer time: "early next month", "the first half of 1992", "the last three months of 1992".

internal import EDTF

extension Grammar {
  func parts(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    func add(_ part: TimePart, _ moment: Moment, cost: Int = 0) {
      guard moment.part == nil, !moment.wantsMore || moment.dayPart != nil else { return }
      var moment = moment
      moment.part = part
      found.append(Joined(sense: .moment(moment), cost: cost))
    }
    func base(_ unit: CalendarUnit) -> Moment { Moment(base: .init(unit: unit, steps: 0, isBare: true)) }
    switch (left, right) {
    // Dearer than the one word that it may be: Spanish "fin de semana".
    case (.part, .word(.of)): found.append(Joined(sense: left, cost: 1))
    case (.part(let part), .word(.at)):
      // "beginning in June" is no part of June.
      if part != .beginning { found.append(Joined(sense: left)) }
    case (.part(.early), .unit(.hour, .many)), (.ordinal(1), .unit(.hour, .many)):
      // "the early hours of Tuesday", "aux premières heures de mardi"
      found.append(Joined(sense: .partNoun(.early), cost: 1))
    case (.part(.late), .unit(.hour, .many)): found.append(Joined(sense: .partNoun(.late), cost: 1))
    case (.ordinal(1), .unit(.hour, .one)):
      // "a primera hora del martes"
      if lexicon.table.hasCardinalDays { found.append(Joined(sense: .partNoun(.early), cost: 1)) }
    case (.partNoun(let part), .word(.of)): found.append(Joined(sense: .part(part), cost: 1))
    case (.partNoun(let part), .word(.dash)): found.append(Joined(sense: .part(part)))
    case (.word(.article), .partNoun), (.word(.at), .partNoun), (.word(.atThe), .partNoun):
      found.append(Joined(sense: right))
    case (.unit(let unit, let plurality), .partNoun(let part)),
      (.linked(.unit(let unit, let plurality), .dash), .partNoun(let part)):
      if plurality != .many, unit >= .week { add(part, base(unit)) }
    case (.part, .word(.partNoun)), (.part, .word(.during)):
      found.append(Joined(sense: left))
    case (.word(.article), .part), (.word(.at), .part): found.append(Joined(sense: right))
    case (.part(let part), .phrase(.moment(let moment))): add(part, moment)
    case (.phrase(.moment(let moment)), .part(let part)): if lexicon.table.hasPartBehind { add(part, moment) }
    case (.part(let part), .unit(let unit, let plurality)):
      if plurality != .many, unit >= .day { add(part, base(unit), cost: 4) }
    case (.unit(let unit, let plurality), .part(let part)),
      (.linked(.unit(let unit, let plurality), .dash), .part(let part)):
      if plurality != .many, unit >= .week, part.isWithin { add(part, base(unit)) }
    case (.word(.whole), .unit): found.append(Joined(sense: right))
    case (.unit, .word(.trailing)): found.append(Joined(sense: .linked(left, .dash)))
    case (.unit, .word(.here)), (.phrase(.moment), .word(.here)): found.append(Joined(sense: left))
    case (.unit, .word(.dash)): found.append(Joined(sense: .linked(left, .dash)))
    case (.phrase(.moment(let half)), .phrase(.moment(let whole))):
      // "the first half of the 1970s": the halves stand alone, as halves of a year, too.
      guard let part = half.part, half == Moment(part: part), whole.part == nil else { break }
      add(part, whole)
    case (.phrase(.span(let length?, _, .back)), .phrase(.moment(let whole))):
      // "the last three months of 1992"
      if whole.isLong { found.append(Joined(sense: .phrase(.edge(isFirst: false, length, whole)))) }
    case (.ordinal(1), .phrase(.length(let length))): first(length, &found)
    case (.amount(let amount), .ordinal(1)):
      // "les neuf premiers mois"
      if let number = amount.whole, number > 1 { found.append(Joined(sense: .linked(left, .partNoun))) }
    case (.linked(.amount(let amount), .partNoun), .unit(let unit, let plurality)):
      if plurality != .one, unit.measure != nil { first(Length(amount, unit), &found) }
    case (.linked(.phrase(.length(let length)), .partNoun), .phrase(.moment(let whole))):
      if whole.isLong { found.append(Joined(sense: .phrase(.edge(isFirst: true, length, whole)))) }
    case (.ordinal(let number), .unit(let unit, let plurality)):
      if plurality != .many, [.day, .week, .weekend, .month, .year].contains(unit), 1...53 ~= number || number == -1 {
        found.append(Joined(sense: .moment(Moment(nth: .init(number: number, unit: unit))), cost: 1))
      }
    case (.shift(let shift), .unit(let unit, let plurality)):
      if plurality != .many, shift.kind == .last, [.day, .week, .weekend, .month, .quarter, .year].contains(unit) {
        found.append(Joined(sense: .moment(Moment(nth: .init(number: -1, unit: unit))), cost: 2))
      }
    case (.shift(let shift), .phrase(.moment(let moment))):
      // "the last night of April"
      guard shift.kind == .last, let dayPart = moment.dayPart, moment == Moment(dayPart: dayPart) else { break }
      found.append(Joined(sense: .moment(Moment(nth: .init(number: -1, unit: .day), dayPart: dayPart)), cost: 2))
    case (.ordinal(let number), .phrase(.moment(let moment))):
      guard let dayPart = moment.dayPart, moment == Moment(dayPart: dayPart), 1...31 ~= number || number == -1 else {
        break
      }
      found.append(Joined(sense: .moment(Moment(nth: .init(number: number, unit: .day), dayPart: dayPart)), cost: 2))
    default: break
    }
  }

  /// "the first nine months", of what stands behind or of the year.
  private func first(_ length: Length, _ found: inout [Joined]) {
    guard !length.isBare else { return }
    found.append(Joined(sense: .linked(.length(length), .partNoun)))
    guard length.parts.count == 1, length.finest == .month, 2...11 ~= length.parts[0].sixtieths / 60, !length.isVague
    else {
      return
    }
    let year = Moment(base: .init(unit: .year, steps: 0, isBare: true))
    found.append(Joined(sense: .phrase(.edge(isFirst: true, length, year)), cost: 3))
  }
}

extension TimePart {
  /// Whether it may stand behind what it is a part of: "year-end", not "year earlier".
  fileprivate var isWithin: Bool { self != .earlier && self != .later }
}

extension Moment {
  /// Whether it is longer than a week, so that weeks or months of it may be counted.
  var isLong: Bool {
    guard day == nil, weekday == nil, nth == nil, clock == nil, dayPart == nil else { return false }
    return month != nil || year != nil || division != nil || base.map { $0.unit >= .month } == true
  }
}
