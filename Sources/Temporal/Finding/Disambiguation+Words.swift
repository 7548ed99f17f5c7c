// Single words that are names, verbs or short for something else.

extension Disambiguation {
  /// Of one word.
  var isOtherWord: Bool {
    guard let word = place.first else { return false }
    if lexicon.abbreviations.contains(word.text), isAbbreviation(word.text) { return true }
    guard let moment else { return false }
    if lexicon.table.isUnspaced { return moment.division != nil && (isInCharacters || isNamedBeside) }
    if moment.bareWeekday != nil, isNamedBeside {
      // "Black Monday"
      return true
    }
    if isFirstName(word) { return true }
    if lexicon.table.hasCompounds { return isGermanName(word, moment) }
    guard lexicon.table.capitalsAreNames else { return false }
    if isNamed(word, moment) { return true }
    if moment.bareWeekday != nil {
      // "the Sunday Courier"
      return place.next?.isCapitalised == true && place.previous.map { lexicon.isArticle($0.text) } == true
    }
    if moment.isHoliday, precedesNoun, place.next?.isCapitalised == false {
      // "a Christmas tree", not "on Christmas he left"
      return place.previous.map { !lexicon.isPreposition($0.text) } ?? false
    }
    guard lexicon.homonyms.contains(word.text) else { return false }
    return moment == Moment(month: moment.month) ? isOtherMonth : moment == Moment(division: moment.division) && isVerb
  }

  /// "Domingo Pérez fue nombrado", "August Bebel sprach": a first name where only that explains the name behind it.
  private func isFirstName(_ word: WordToken) -> Bool {
    guard place.opensSentence, word.isCapitalised, lexicon.firstNames.contains(word.text), let next = place.next else {
      return false
    }
    return next.isCapitalised && !lexicon.knows(next)
  }

  /// "hors jeu.", "el mar.": the end of a sentence, and no short name.
  var isShort: Bool {
    guard !place.before.isEmpty || !place.after.isEmpty, place.words.count == 2, let word = place.first,
      place.words.last?.text == ".", !word.isCapitalised,
      word.text.count <= 3, lexicon.abbreviations.contains(word.text)
    else { return false }
    return place.previous.map { !lexicon.isPreposition($0.text) } ?? true
  }

  /// 夏目, 青春: a character of a longer word.
  private var isInCharacters: Bool {
    [place.before.last, place.after.first].contains { token in
      guard let token, token.kind == .word, let scalar = token.source.unicodeScalars.first else { return false }
      return scalar.value >= 0x3400 && lexicon.entries[token.text] == nil
    }
  }

  /// "Minister Mai", "Frau Freitag"; "am Morgen", which is not tomorrow.
  private func isGermanName(_ word: WordToken, _ moment: Moment) -> Bool {
    guard word.isCapitalised, !place.opensSentence else { return false }
    if moment.base?.unit == .day { return true }
    guard let previous = place.previous, previous.isCapitalised, !lexicon.knows(previous) else { return false }
    return moment.bareWeekday != nil || moment == Moment(month: moment.month)
      || moment == Moment(division: moment.division)
  }

  /// Known as short for a time and nothing else: "Sun" without its stop.
  private func isAbbreviation(_ word: String) -> Bool {
    let senses = lexicon.entries[word] ?? []
    return senses.allSatisfy { entry in
      if case .phrase(.moment) = entry.sense { true } else { false }
    } && !lexicon.isFullName(word)
  }

  /// A capital within a sentence, where the word has none: "USA Today", "High Noon", "Plácido Domingo".
  private func isNamed(_ word: WordToken, _ moment: Moment) -> Bool {
    guard word.isCapitalised, !place.opensSentence else { return false }
    let isProper =
      lexicon.table.hasPossessives && (moment.weekday != nil || moment.month != nil || moment.holiday != nil)
    return !isProper && moment.holiday == nil && !(moment.month != nil && moment.day != nil)
  }

  /// "Theresa May", "April Jones", "May I", "the March for Life"
  private var isOtherMonth: Bool {
    let stranger = place.previous.map { !lexicon.knows($0) }
    if stranger == true, place.previous?.isCapitalised == true { return true }
    if stranger != false, place.next?.isCapitalised == true { return true }
    if let previous = place.previous, lexicon.isArticle(previous.text), let next = place.next,
      lexicon.isPreposition(next.text) || next.text == "for", place.after.dropFirst().first?.isCapitalised == true
    {
      return true
    }
    return place.previous == nil && place.next != nil
  }

  /// "prices fall", "rise or fall", "il a été"
  private var isVerb: Bool {
    guard let previous = place.previous else { return false }
    if !lexicon.knows(previous) { return true }
    // "the last wicket to fall", not "from spring to fall"
    if lexicon.tense.infinitives.contains(previous.text) {
      return place.before.dropLast().last.map { !lexicon.knows($0) } ?? true
    }
    guard
      lexicon.senses(of: previous.text, isCapitalised: false).contains(where: { $0 == .word(.or) || $0 == .word(.and) })
    else { return false }
    return place.before.dropLast().last.map { !lexicon.knows($0) } ?? false
  }
}

extension Moment {
  /// A day that has a name of its own.
  var isHoliday: Bool {
    (holiday != nil && self == Moment(holiday: holiday))
      || (day != nil && month != nil && self == Moment(day: day, month: month))
  }
}

extension Lexicon {
  /// Whether the word stands in the table without a stop, too.
  func isFullName(_ word: String) -> Bool { fullNames.contains(word) }
}
