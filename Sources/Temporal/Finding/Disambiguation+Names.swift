// Days and seasons in the names of newspapers, programmes and movements.

extension Disambiguation {
  /// "Sunday Times", 毎日新聞, "CBS This Morning", "El Siglo", "Bild am Sonntag".
  var isTitle: Bool {
    if lexicon.table.isUnspaced {
      let after = place.after.map(\.text).joined()
      return lexicon.titles.contains(where: after.hasPrefix)
    }
    guard let moment else { return false }
    let isDay = moment.weekday != nil || moment.base?.unit == .day
    if isDay, let next = place.next, lexicon.titles.contains(next.text) {
      if next.isCapitalised || lexicon.table.hasCompounds { return true }
    }
    // "Saturday Night Live"
    if isDay, let next = place.next, next.isName, lexicon.table.capitalsAreNames, isCommonNoun(next) { return true }
    return isDay && (isOfPaper || isSubject(moment)) || hasCapitalOfName(moment)
  }

  /// "Aujourd'hui en France a publié", "Today in Focus reported": with the name behind it the subject of its sentence.
  private func isSubject(_ moment: Moment) -> Bool {
    guard lexicon.table.hasSubjectFirst, isAlone, place.opensSentence, place.first?.isCapitalised == true,
      moment == Moment(base: .init(unit: .day, steps: 0)), let preposition = place.next,
      lexicon.isPreposition(preposition.text)
    else { return false }
    var rest = place.after.dropFirst()
    guard let name = rest.popFirst(), name.isCapitalised, name.kind == .word else { return false }
    // "l'écrit"
    if rest.count > 2, rest.dropFirst().first?.text == "'" { rest = rest.dropFirst(2) }
    return rest.first.map { $0.kind == .word && !$0.hasBreakBefore && lexicon.reporting.contains($0.text) } ?? false
  }

  /// "the Mail on Sunday", "le Journal du dimanche", "die Wochenzeitung der Freitag", "dem Freitag", "der Freitag meldet".
  private var isOfPaper: Bool {
    guard let previous = place.previous else { return false }
    let others = place.before.dropLast()
    if let paper = others.last, paper.isCapitalised, lexicon.mastheads.contains(paper.text) {
      return !lexicon.senses(of: previous.text, isCapitalised: false).isEmpty
    }
    let isGerman = lexicon.table.hasCompounds
    guard place.first?.isCapitalised == true, isGerman || !place.opensSentence else { return false }
    if lexicon.periodicals.contains(previous.text) { return true }
    guard lexicon.isArticle(previous.text) else { return false }
    if let paper = others.last, lexicon.periodicals.contains(paper.text) { return true }
    guard isGerman else { return false }
    if let next = place.next, lexicon.reporting.contains(next.text) { return true }
    return previous.text == "dem" && others.last.map { $0.kind == .word && !lexicon.isPreposition($0.text) } ?? false
  }

  /// A capital on a word that has none within a sentence: "This Week", "La Mañana", "the 2014 Winter Olympics".
  private func hasCapitalOfName(_ moment: Moment) -> Bool {
    guard lexicon.table.capitalsAreNames, !place.before.isEmpty || !place.after.isEmpty, let last = place.words.last
    else {
      return false
    }
    if let division = moment.division, division < 33, last.isName, place.next?.isCapitalised == true { return true }
    guard place.words.count > 1, moment.holiday == nil, moment.month == nil, moment.day == nil, moment.year == nil,
      moment.division == nil
    else { return false }
    return place.words.dropFirst(place.opensSentence ? 1 : 0).contains { word in
      word.isName && isCommonNoun(word)
    }
  }

  private func isCommonNoun(_ word: WordToken) -> Bool {
    lexicon.senses(of: word.text, isCapitalised: true).contains(where: \.isCommonNoun)
  }

  /// "Black Monday", "the Arab Spring", "la primavera de Praga", アラブの春.
  var isNamedBeside: Bool {
    if lexicon.table.isUnspaced {
      let before = place.before.map(\.text).joined()
      return lexicon.namingWords.contains(where: before.hasSuffix)
    }
    var beside = [place.previous, place.next]
    if let next = place.next, lexicon.isOf(next.text) { beside.append(place.after.dropFirst().first) }
    return beside.contains { $0.map { lexicon.namingWords.contains($0.text) } ?? false }
  }

  /// "el diario", "un quotidien": a newspaper, and nothing that comes back.
  var isPeriodical: Bool {
    guard case .every = phrase, isAlone, let previous = place.previous else { return false }
    let isOne = lexicon.senses(of: previous.text, isCapitalised: false).contains(where: \.isOne)
    guard isOne || lexicon.isArticle(previous.text) || lexicon.possessives.contains(previous.text) else { return false }
    if lexicon.table.hasCardinalDays { return true }
    return !lexicon.table.isUnspaced
      && (!precedesNoun || (place.next?.isCapitalised == true && !lexicon.table.hasCompounds))
  }

  /// A season's word that is another thing: "a spring in his step", "the fall of the wall", "the spring of his life".
  var isOtherSeason: Bool {
    guard let moment, let division = moment.division, division < 33, moment == Moment(division: division),
      !lexicon.table.isUnspaced, let word = place.words.last
    else { return false }
    if isNamedBeside { return true }
    if let next = place.next {
      let noun = lexicon.isOf(next.text) ? place.after.dropFirst().first : next
      if let noun, lexicon.possessives.contains(noun.text) { return true }
    }
    guard lexicon.homonyms.contains(word.text), lexicon.table.hasPossessives else { return false }
    if place.before.contains(where: { lexicon.otherSeasons.contains($0.text) }) { return true }
    if let next = place.next, lexicon.otherSeasons.contains(next.text) { return true }
    var before = Array(place.before) + place.words.dropLast()
    guard let previous = before.popLast(), lexicon.isArticle(previous.text) else { return false }
    if previous.text != "the" { return !precedesNoun }
    guard let next = place.next, before.last?.text != "in" else { return false }
    return lexicon.isOf(next.text) || (next.text == "in" && before.last.map { !lexicon.isPreposition($0.text) } ?? true)
  }
}

extension WordToken {
  /// A capital and small letters behind it.
  fileprivate var isName: Bool {
    isCapitalised && source.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
  }
}

extension Sense {
  /// A unit, a part of the day or a day counted from the article's: words that are written small.
  fileprivate var isCommonNoun: Bool {
    switch self {
    case .unit: true
    case .phrase(.moment(let moment)):
      moment == Moment(base: moment.base, dayPart: moment.dayPart)
    default: false
    }
  }
}
