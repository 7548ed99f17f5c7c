// Numbers that only look like days and years.

extension Disambiguation {
  /// What a number counts stands behind it: "15 percent", "24 millones", "4 5/8 points"; or the words are a name: "9/11".
  var isCounted: Bool {
    guard let last = place.words.last else { return false }
    if lexicon.names.contains(where: { $0 == written }) { return true }
    guard last.kind == .number else { return isFractionOfSomething }
    if isBeforeQuantity { return !isWholeYear }
    if isScore { return true }
    return isShareOfPoint
  }

  /// "4 5/8", "up 3/8": eighths and their like, unless a preposition makes a day of them.
  private var isShareOfPoint: Bool {
    let start = place.words.startIndex
    guard place.words.count >= 3, place.words[start + 1].text == "/", let first = place.words[start].number,
      let last = place.words[start + 2].number
    else { return false }
    if place.before.last?.kind == .number, place.hasSpaceBefore { return true }
    guard place.words.count == 3 || isFraction(behind: place.words.last) else { return false }
    guard [2, 4, 8, 16, 32, 64].contains(last), first < last, first % 2 == 1 else { return false }
    return place.previous.map { !lexicon.isPreposition($0.text) } ?? false
  }

  /// "3/8 to 20 1/4": a number of shares goes on with a fraction.
  private func isFraction(behind last: WordToken?) -> Bool {
    guard last?.kind == .number, let next = place.after.first, next.kind == .number, next.hasSpaceBefore else {
      return false
    }
    return place.after.dropFirst().first?.text == "/"
  }

  /// "John 3:16", "they won 3:10": an hour of one figure is no time of day without a word that says so.
  private var isScore: Bool {
    guard moment?.bareClock?.isSpan == false, place.words.allSatisfy({ $0.kind != .word }),
      place.words.contains(where: { $0.text == ":" }), place.first?.width == 1, let last = place.before.last
    else { return false }
    return last.kind == .word && !lexicon.isPreposition(last.text) && !lexicon.isArticle(last.text)
      && !lexicon.knows(last)
  }

  /// "Section 12-3-94", "artículo 1382", "n° 78-17", "c. 1983" of "U.S.C. 1983": figures behind what they count off.
  var isCited: Bool {
    guard let first = place.first, !lexicon.table.isUnspaced else { return false }
    // "C. 1983" is the end of an initialism, "c. 1983" about it.
    if first.text == "c", first.isCapitalised { return true }
    guard place.words.allSatisfy({ $0.kind != .word }), first.kind == .number, let last = place.before.last else {
      return false
    }
    if lexicon.citations.contains(last.text) { return true }
    guard last.text == ".", let word = place.before.dropLast().last, word.kind == .word else { return false }
    if lexicon.citations.contains(word.text + ".") { return true }
    // "U.S.C. 1983"
    let letters = place.before.suffix(6).drop { $0.text == "." }.map(\.text).joined()
    return lexicon.citations.contains(letters)
  }

  private var isBeforeQuantity: Bool {
    guard let next = place.after.first else { return false }
    if next.text == "%" || lexicon.quantities.contains(next.text) { return true }
    let both = place.after.prefix(2).map(\.text).joined(separator: "_")
    return lexicon.quantities.contains(both)
  }

  private var written: String { place.words.map(\.text).joined() }

  private var isWholeYear: Bool {
    guard let moment else { return true }
    return moment.year != nil && !isAlone && place.words.first?.text != "'"
  }

  /// "three-quarters of its food"
  private var isFractionOfSomething: Bool {
    guard case .length(let length) = phrase, length.finest == .quarter, let next = place.next else { return false }
    return lexicon.senses(of: next.text, isCapitalised: false).contains(.word(.of))
  }

  /// "the mid-30s", "in her 20s", "$20s", "’ 15", "''27".
  var isAge: Bool {
    guard let moment else { return false }
    guard let number = place.words.first(where: { $0.kind == .number }), number.width == 2 else { return isAgeInWords }
    switch moment.year {
    case .shortDecade(let tens)?:
      if place.words.contains(where: { $0.text == "'" }) { return false }
      // "die 20er Packung"
      if lexicon.table.hasCompounds, let next = place.next, next.isCapitalised, !lexicon.knows(next) { return true }
      guard lexicon.table.decadeNeedsMark else { return false }
      if place.previous.map({ lexicon.possessives.contains($0.text) }) ?? false { return true }
      // "five other Volvo 60s"
      if isAlone || place.words.count == 2, let previous = place.previous, previous.isCapitalised,
        !lexicon.knows(previous), !previous.hasBreakBefore
      {
        return true
      }
      return tens < 60
    case .short?:
      guard let first = place.words.first, first.text == "'", moment == Moment(year: moment.year) else { return false }
      return number.hasSpaceBefore || (place.before.last?.text == "'" && !first.hasSpaceBefore)
    default: return false
    }
  }

  /// "ein Mann in den Vierzigern", "ronda los cuarenta", "highs in the forties": a decade in words, alone.
  private var isAgeInWords: Bool {
    guard let moment, case .shortDecade? = moment.year, moment == Moment(year: moment.year) else { return false }
    let before = Array(place.before) + place.words.dropLast()
    return before.suffix(4).contains { word in
      lexicon.agesBefore.contains(word.text) || lexicon.persons.contains(word.text)
        || lexicon.degrees.contains(word.text)
        || lexicon.tense.beings.contains(word.text) || lexicon.possessives.contains(word.text)
    } && place.words.last.map { !isYear($0) } ?? false
  }

  private func isYear(_ token: WordToken) -> Bool {
    lexicon.senses(of: token.text, isCapitalised: token.isCapitalised).contains { sense in
      if case .unit(.year, _) = sense { true } else { sense == .word(.decadeNoun) }
    }
  }

  /// "the 13th amendment", "131 West 23rd Street", "los 12 jueces": a day of the month alone, before a noun.
  var isOrdinalOfNoun: Bool {
    guard let moment, moment.day != nil, moment == Moment(day: moment.day, isApproximate: moment.isApproximate) else {
      return false
    }
    if isFigureWithMark {
      let behind = (place.words.dropFirst(2) + place.after).map(\.text).joined()
      return lexicon.counters.contains(where: behind.hasPrefix)
    }
    if precedesNoun || precedesUnit { return true }
    // "It was the 11th cut this year"
    if lexicon.table.hasPossessives, place.next != nil, isBehindCopula { return true }
    // "es reichte für 9. Die Partei …": the stop ends the sentence.
    if lexicon.table.hasCompounds, place.words.last?.text == ".", place.words.count == 2, let previous = place.previous,
      !lexicon.isDayBound(previous.text)
    {
      return true
    }
    // The seed of a player: "Clement (18th)".
    if place.before.last?.text == "(", place.after.first?.text == ")" { return true }
    // "23rd" wants its article or preposition, within the words or before them.
    guard place.words.first?.kind == .number, let previous = place.previous else { return false }
    return !lexicon.knows(previous)
  }

  /// Whether the article of the words follows "is" or "was".
  private var isBehindCopula: Bool {
    var before = place.before
    if let last = before.last, lexicon.isArticle(last.text) {
      before = before.dropLast()
    } else if place.first.map({ !lexicon.isArticle($0.text) }) ?? true {
      return false
    }
    return before.last.map { lexicon.tense.copulas.contains($0.text) } ?? false
  }

  /// 30日投開票: the day of a month in figures, unless what stands behind counts days (3日間, 5日連続).
  private var isFigureWithMark: Bool {
    lexicon.table.isUnspaced && place.words.dropFirst().first?.text == "日" && place.first?.kind == .number
      && place.first?.source.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal } ?? false
  }

  /// "the 23rd minute", "in der 23. Minute", "le 2e jour".
  private var precedesUnit: Bool {
    guard let next = place.next, !lexicon.table.isUnspaced else { return false }
    return lexicon.senses(of: next.text, isCapitalised: false).contains { sense in
      if case .unit(_, .one) = sense { true } else { false }
    }
  }

  /// "hired 1990 workers": neither a word of time before nor one that is no noun behind.
  var isBareNumber: Bool {
    guard place.words.last?.kind == .number, !lexicon.table.isUnspaced else { return false }
    guard let next = place.next, !isFunction(next) else { return false }
    // "some 1800 workers", "rund 1900 Beschäftigte"
    let counter = isAlone ? place.previous : place.words.count == 2 ? place.first : nil
    if let counter, lexicon.counters.contains(counter.text) { return next.isCapitalised == lexicon.table.hasCompounds }
    guard isAlone else { return false }
    // German nouns have a capital.
    if next.isCapitalised {
      // "von 1998 Befragten", not "seit 1998 Kanzler"
      return lexicon.table.hasCompounds && !place.before.isEmpty
        && place.previous.map { !lexicon.knows($0) || lexicon.isOf($0.text) } ?? true
    }
    guard let last = place.before.last else { return true }
    // "300 beds and 1998 members"
    if lexicon.isConjunction(last.text), place.before.count > 1 {
      let noun = place.before[place.before.endIndex - 2]
      return noun.kind == .word && !lexicon.knows(noun) && !noun.isCapitalised
    }
    return last.kind == .word && !lexicon.knows(last)
  }
}
