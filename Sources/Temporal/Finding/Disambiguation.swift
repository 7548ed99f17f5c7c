// Words that are a date in the right company only: May the minister, fall the verb, the Sunday Courier.

/// What stands around words, held against what they would mean.
struct Disambiguation {
  let lexicon: Lexicon
  let phrase: TimePhrase
  let place: Surroundings

  init(_ phrase: TimePhrase, _ place: Surroundings, _ lexicon: Lexicon) {
    (self.phrase, self.place, self.lexicon) = (phrase, place, lexicon)
  }

  /// Whether the words are no time there.
  var isNoDate: Bool {
    isCounted || isCited || isAge || isAgeOfPerson || isIdiom || isOrdinalOfNoun || isBareNumber || isPartOfWhole
      || isPartOfGame || isTownOfDay || isNamesake || isTitle || isPeriodical || isOtherSeason
      || (isAlone && isOtherWord)
      || isShort
  }

  /// Whether running text names no time by them, or hardly one: "a year" of "a million a year", "now".
  var isNoExpression: Bool { isPartOfMore || isHardlyATime || isNoDate }

  /// Whether no part of them is a time either, where they are none.
  var isWhole: Bool { isSudden || isNamesake }

  /// Of one word, which may have a mark within: "aujourd'hui".
  var isAlone: Bool {
    if place.words.count == 1 { return true }
    guard place.words.count == 3, place.words.last?.kind == .word, !lexicon.table.isUnspaced,
      !place.words.dropFirst().contains(where: \.hasSpaceBefore)
    else { return false }
    return lexicon.entries[place.words.map(\.text).joined()] != nil
  }

  /// The one time that the phrase is, also behind a bound.
  var moment: Moment? {
    var inner = phrase
    while true {
      switch inner {
      case .moment(let moment): return moment
      case .since(let phrase), .onward(let phrase), .until(let phrase), .by(let phrase), .before(let phrase),
        .after(let phrase):
        inner = phrase
      default: return nil
      }
    }
  }

  /// A letter or a figure touches them, or a mark that makes them part of an address or a sum.
  private var isPartOfMore: Bool {
    guard !lexicon.table.isUnspaced, let last = place.before.last, !place.hasSpaceBefore else { return touchesNext }
    if last.kind != .mark || ["@", "_", "=", "&", "#", "$", "€", "£", "¥"].contains(last.text) { return true }
    guard ["/", ".", "-", ":"].contains(last.text), place.before.count > 1 else { return touchesNext }
    let other = place.before[place.before.endIndex - 2]
    // "555-1994", "30/1992"
    if other.kind == .number, !last.hasSpaceBefore, place.first?.kind == .number, last.text != "." { return true }
    return !last.hasSpaceBefore && (other.text == "/" || other.kind == .word) && last.text == "/" || touchesNext
  }

  private var touchesNext: Bool {
    guard !lexicon.table.isUnspaced, let next = place.after.first, !next.hasSpaceBefore, !next.hasBreakBefore else {
      return false
    }
    // "el 19.30 por ciento"
    if next.text == "." || next.text == ",", place.words.last?.kind == .number {
      return place.after.dropFirst().first.map { $0.kind == .number && !$0.hasSpaceBefore } ?? false
    }
    return next.kind != .mark
  }

  /// Whether a word leaves what stands before it to itself: "on Christmas he left", "the 23rd was fine".
  func isFunction(_ token: WordToken) -> Bool {
    if lexicon.functionWords.contains(token.text) || lexicon.knows(token) { return true }
    let tense = lexicon.tense
    return tense.past.contains(token.text) || tense.ahead.contains(token.text) || tense.present.contains(token.text)
  }

  /// Whether a word in small letters follows that would be a noun of its own, as far as it is known.
  var precedesNoun: Bool { place.next.map { !isFunction($0) } ?? false }
}

extension Lexicon {
  func knows(_ word: WordToken) -> Bool { !senses(of: word.text, isCapitalised: word.isCapitalised).isEmpty }
}
