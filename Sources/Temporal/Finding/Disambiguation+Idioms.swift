// Turns of speech that name no time.

extension Disambiguation {
  /// "day after day", "at the end of the day".
  var isIdiom: Bool {
    isRepeated || isEndOfDay || isComing || isSudden || isCapitalPresent || isMorning || isOfEvent || isNumbered
      || isAttributive || isOfTheYear
      || isRate
  }

  /// "du jour au lendemain", "von heute auf morgen", "de la noche a la mañana": suddenly.
  var isSudden: Bool {
    switch phrase {
    case .range(let first, let last):
      guard first.isPartOrDay, last.isPartOrDay else { return false }
      return first.dayPart != nil || first.base?.isBare == true || place.words.contains { $0.text == "auf" }
    case .nightTo(let last): return last.isPartOrDay && last.base?.steps == 1
    case .moment(let moment):
      // "lendemain" behind "du jour au"
      guard moment.base?.isNarrative == true, moment.isPartOrDay, place.before.count > 1 else { return false }
      let unit = place.before[place.before.endIndex - 2]
      let to = place.before[place.before.endIndex - 1]
      return isUnit(unit) && lexicon.senses(of: to.text, isCapitalised: false).contains(.word(.to))
    default: return false
    }
  }

  /// "four days ahead of his last day", "on the last day of the hearings", "the first quarter of the new year": of a thing
  /// whose day is not said.
  private var isOfEvent: Bool {
    guard !lexicon.table.isUnspaced else { return false }
    if isUnitOfEvent { return true }
    switch phrase {
    case .span(_, _, .ahead):
      return place.words.last?.text == "ahead" && place.next.map { lexicon.isOf($0.text) } ?? false
    case .moment(let moment):
      if moment.isQuarter, moment == Moment(division: moment.division) {
        return place.next.map { lexicon.isOf($0.text) && lexicon.table.hasPossessives } ?? false
      }
      guard let base = moment.base, !base.isNarrative, moment == Moment(base: base), base.steps == -1,
        place.words.contains(where: isUnit)
      else { return false }
      // "the last day" is never yesterday.
      if base.unit == .day { return true }
      return lexicon.table.hasPossessives && place.next.map { lexicon.isOf($0.text) } ?? false
        && (place.previous.map { lexicon.isArticle($0.text) } ?? false
          || place.words.contains { lexicon.isArticle($0.text) })
    default: return false
    }
  }

  /// "by a quarter-point", "in a five-hour session", "in some quarters": a measure of something else.
  private var isAttributive: Bool {
    guard let last = place.words.last, isUnit(last), lexicon.table.hasPossessives else { return false }
    if let dash = place.after.first, dash.text == "-", !dash.hasSpaceBefore,
      place.after.dropFirst().first?.kind == .word
    {
      return true
    }
    guard case .offset(let length, _, .article) = phrase else { return false }
    if length.finest == .quarter, length.isVague { return true }
    return place.words.count > 2 && place.words[place.words.endIndex - 2].text == "-"
  }

  /// "19 Euro im Monat", "19 euros al mes"
  private var isRate: Bool {
    guard let base = moment?.base, moment == Moment(base: base), base.isBare, base.steps == 0, place.before.count > 1,
      place.words.count == 2, let lead = place.first, let thing = place.previous, !lexicon.isPreposition(thing.text)
    else { return false }
    guard lexicon.senses(of: lead.text, isCapitalised: false).contains(.word(.atThe)) else { return false }
    return place.before[place.before.endIndex - 2].kind == .number
  }

  /// "swimmer of the year", "Wort des Jahres", "homme de l'année": a title, unless it is the first or the best of it.
  private var isOfTheYear: Bool {
    guard let base = moment?.base, moment == Moment(base: base), base.isBare, base.steps == 0,
      [.year, .month, .week].contains(base.unit), !lexicon.table.isUnspaced
    else { return false }
    var before = place.before
    if place.first.map({ !lexicon.isOf($0.text) }) ?? true {
      if let last = before.last, last.text == "'" { before = before.dropLast() }
      if let last = before.last, !lexicon.isOf(last.text),
        lexicon.isArticle(last.text) || lexicon.isArticle(last.text + "'")
      {
        before = before.dropLast()
      }
      guard let of = before.popLast(), lexicon.isOf(of.text) else { return false }
    }
    guard let noun = before.last, noun.kind == .word, !lexicon.knows(noun), noun.text.utf8.count > 2 else {
      return false
    }
    let tense = lexicon.tense
    return !before.contains { token in
      tense.lookingBack.contains(token.text) || tense.superlatives.contains(token.text)
        || lexicon.senses(of: token.text, isCapitalised: false).contains(where: \.isOrdinal) || token.kind == .number
    }
  }

  /// "the weekend before the vote", "the week of the crash", "on the Friday after the vote".
  private var isUnitOfEvent: Bool {
    guard let moment, let next = place.next, moment == Moment(weekday: moment.weekday, base: moment.base) else {
      return false
    }
    if let base = moment.base {
      guard base.isBare, base.steps == 0, moment.weekday == nil else { return false }
    } else {
      guard lexicon.table.hasPossessives, let previous = place.previous, lexicon.isArticle(previous.text) else {
        return false
      }
    }
    let senses = lexicon.senses(of: next.text, isCapitalised: false)
    let isOf = lexicon.isOf(next.text) || lexicon.isOf(next.text + "'")
    var bounds: [Sense] = [.word(.before), .word(.after)]
    if lexicon.table.hasCardinalDays { bounds += [.word(.sooner), .word(.later)] }
    guard isOf || bounds.contains(where: senses.contains) else { return false }
    let rest = place.after.dropFirst().drop { $0.text == "'" || lexicon.isOf($0.text) }
    guard let noun = rest.first, noun.kind == .word else { return false }
    // "on the weekend before leaving"
    if lexicon.table.hasPossessives, noun.text.hasSuffix("ing") { return false }
    return lexicon.isArticle(noun.text) || lexicon.possessives.contains(noun.text) || !lexicon.knows(noun)
  }

  /// "late on day four"
  private var isNumbered: Bool {
    guard let last = place.words.last, isUnit(last), let next = place.next, !lexicon.table.isUnspaced,
      case .moment(let moment) = phrase, moment.base?.isBare == true
    else { return false }
    return lexicon.senses(of: next.text, isCapitalised: false).contains { sense in
      if case .amount = sense { true } else { false }
    }
  }

  /// Spanish "la mañana" is the morning and not tomorrow.
  private var isMorning: Bool {
    guard lexicon.table.hasCardinalDays, let base = moment?.base, base.unit == .day, base.steps == 1, !base.isNarrative
    else {
      return false
    }
    let all = place.before + place.words
    guard let morrow = place.words.firstIndex(where: { isMorrow($0) }) else { return false }
    return zip(all, all.dropFirst()).contains { lexicon.isArticle($0.text) && $1.range == place.words[morrow].range }
  }

  private func isMorrow(_ token: WordToken) -> Bool {
    lexicon.senses(of: token.text, isCapitalised: false).contains(.moment(Moment(base: .init(unit: .day, steps: 1))))
  }

  /// "the candidate of Ahora Madrid"
  private var isCapitalPresent: Bool {
    guard case .present = phrase, isAlone, lexicon.table.capitalsAreNames else { return false }
    return place.first?.isCapitalised == true && !place.opensSentence
  }

  /// 2000年に来た: a verb, not 年来.
  private var isComing: Bool {
    lexicon.table.isUnspaced && place.words.count > 2 && place.words.suffix(2).map(\.text) == ["に", "来"]
  }

  /// "day after day", "Tag für Tag": the word comes again.
  private var isRepeated: Bool {
    guard let first = place.words.first, first.kind == .word else { return false }
    // "hoy por hoy"
    if isAlone, moment?.base?.unit == .day {
      let around = [place.after.prefix(2).map(\.text), place.before.suffix(2).reversed().map(\.text)]
      if around.contains(where: { $0.count == 2 && $0[1] == first.text && lexicon.isPreposition($0[0]) }) {
        return true
      }
    }
    guard isUnit(first) else { return false }
    if place.words.count > 1, place.after.first?.text == first.text { return true }
    return place.words.count == 3 && place.words.last?.text == first.text
  }

  private func isUnit(_ token: WordToken) -> Bool {
    lexicon.senses(of: token.text, isCapitalised: false).contains(where: \.isUnit)
  }

  /// Of the day no part but a deadline is meant: "by the end of the day".
  private var isEndOfDay: Bool {
    guard case .moment(let moment) = phrase, let base = moment.base else { return false }
    return base.unit == .day && base.isBare && moment.part == .end
  }

  /// "in a second case"; "the second half of the match".
  var isPartOfWhole: Bool {
    guard let last = place.words.last, let next = place.next else { return false }
    let senses = lexicon.senses(of: last.text, isCapitalised: false)
    if place.words.count > 1, senses.contains(where: \.isOrdinal), senses.contains(where: \.isUnit) {
      return precedesNoun
    }
    guard let moment, moment == Moment(part: moment.part), moment.part?.half != nil else { return false }
    return lexicon.senses(of: next.text, isCapitalised: false).contains(.word(.of))
  }

  /// "in the second half" of a match, "in der zweiten Hälfte" of anything.
  var isPartOfGame: Bool {
    guard let moment else { return false }
    if let half = moment.part?.half, moment == Moment(part: moment.part), half > 0 {
      let last = place.words.last?.text ?? ""
      let whole = lexicon.table.isUnspaced ? place.words.suffix(2).map(\.text).joined() : last
      if lexicon.vagueHalves.contains(whole) { return true }
    } else if !(moment.isQuarter && moment == Moment(division: moment.division)) {
      return false
    }
    guard !lexicon.games.isEmpty else { return false }
    return (place.before + place.after).contains { lexicon.games.contains($0.text) }
  }

  /// "a year" of "a million a year", "now".
  var isHardlyATime: Bool {
    if let moment, moment.base?.isBare == true, moment.part == nil,
      place.words.contains(where: { lexicon.senses(of: $0.text, isCapitalised: false).contains(where: \.isOne) })
    {
      // "a weekend of attacks": any.
      return true
    }
    switch phrase {
    case .length:
      if isAlone { return true }
      guard place.words.count == 2, let first = place.words.first else { return false }
      return lexicon.senses(of: first.text, isCapitalised: false).contains(where: \.isOne)
    case .present: return isAlone
    // "seit Jahren"
    case .since(.offset(let length, _, .article)): return length.isBare
    case .moment(let moment) where moment.bareWeekday != nil:
      // "It was a Friday": any.
      return place.previous.map { lexicon.senses(of: $0.text, isCapitalised: false).contains(where: \.isOne) } ?? false
    default: return false
    }
  }
}

extension Moment {
  /// A part of the day, or a day counted from another, and nothing besides.
  fileprivate var isPartOrDay: Bool {
    if let base { return base.unit == .day && self == Moment(base: base, dayPart: dayPart) }
    return dayPart != nil && self == Moment(dayPart: dayPart)
  }
}

extension Sense {
  fileprivate var isUnit: Bool { if case .unit = self { true } else { false } }
  fileprivate var isOrdinal: Bool { if case .ordinal = self { true } else { false } }

  /// "a" or "one".
  var isOne: Bool {
    guard case .amount(let amount) = self else { return false }
    return amount == Amount(1)
  }
}
