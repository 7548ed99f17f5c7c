// Years, decades, centuries, quarters and halves of a year.

extension Grammar {
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
      // "diez años" are ten years, "los años diez" the tens.
      if right == .word(.decadeNoun), !lexicon.table.isUnspaced { break }
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
    case (.unit(.year, _), .phrase(.moment(let moment))):
      // "the year 2000"
      if case .full? = moment.bareYear { found.append(Joined(sense: right)) }
    case (.unit(.month, _), .phrase(.moment(let moment))):
      // "the month of May"
      if moment.month != nil, moment.day == nil { found.append(Joined(sense: right)) }
    case (.ordinal(-1), .unit(.quarter, _)): found.append(Joined(sense: .moment(Moment(division: 36))))
    case (.ordinal(let number), .unit(.quarter, _)):
      if 1...4 ~= number { found.append(Joined(sense: .moment(Moment(division: 32 + number)))) }
    case (.ordinal(let number), .unit(.half, _)):
      if 1...2 ~= number {
        found.append(Joined(sense: .moment(Moment(part: number == 1 ? .firstHalf : .secondHalf))))
      }
    default: break
    }
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
  var bareYear: YearName? { self == Moment(year: year) ? year : nil }
}
