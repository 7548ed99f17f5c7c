// What counts from another day than the article's.

enum Elsewhere {
  /// Whether the words go on to name an event whose day nobody knows: "six years after" in "six years after she left".
  static func namesEvent(_ phrase: TimePhrase, _ place: Surroundings, _ language: DateLanguage) -> Bool {
    if case .moment(let moment) = phrase { return isBesideEvent(moment, place, language.lexicon) }
    guard case .offset(_, _, .narrative(let isNamed)) = phrase, let next = place.next else { return false }
    // "dos años después de su victoria"
    guard isNamed || language.lexicon.senses(of: next.text, isCapitalised: false).contains(.word(.of)) else {
      return false
    }
    // "two days after, he left"
    return !next.hasBreakBefore && !language.lexicon.table.isUnspaced
  }

  /// 就任の3日後: so long after a thing whose day is not said. Before one, unless the words go on to tell of something else
  /// (自民党の3年前の公約).
  static func isBehindEvent(_ phrase: TimePhrase, _ place: Surroundings, _ lexicon: Lexicon) -> Bool {
    guard lexicon.table.isUnspaced, case .offset(_, let way, .article) = phrase, let last = place.before.last,
      lexicon.isOf(last.text), let noun = place.before.dropLast().last, noun.kind == .word, !lexicon.knows(noun),
      let letter = noun.source.unicodeScalars.first, !(0x3040...0x309F).contains(letter.value)
    else { return false }
    return way == .ahead || !(place.next.map { lexicon.isOf($0.text) } ?? false)
  }

  /// "la veille du scrutin", "am Vorabend der Wahl", 選挙の前日: the day beside a thing whose day is not said.
  private static func isBesideEvent(_ moment: Moment, _ place: Surroundings, _ lexicon: Lexicon) -> Bool {
    guard let base = moment.base, base.isNarrative, base.unit == .day, base.steps != 0, moment == Moment(base: base)
    else { return false }
    let beside = lexicon.table.isUnspaced ? place.previous : place.next
    guard let beside, !beside.hasBreakBefore else { return false }
    return lexicon.senses(of: beside.text, isCapitalised: false).contains(.word(.of))
  }

  /// Whether the words count ahead of a day that the text before them does not name: "some years later", never from the
  /// article's.
  static func isAdrift(_ phrase: TimePhrase, _ context: DateContext) -> Bool {
    guard !context.before.isEmpty else { return false }
    switch phrase {
    case .offset(_, .ahead, .narrative): return true
    case .moment(let moment): return moment.base.map { $0.isNarrative && $0.steps > 0 } ?? false
    default: return false
    }
  }

  /// Whether "in 24 years" tells of years that are over: behind a negation, a superlative or an ordinal.
  static func looksBack(_ context: DateContext, _ lexicon: Lexicon) -> Bool {
    let sentence = Sentence(before: context.before, after: context.after)
    // German denies behind the words.
    let left = sentence.left.suffix(12) + (lexicon.table.hasVerbsAtTheEnd ? sentence.right.prefix(2) : [])
    let words = lexicon.tense
    return left.contains { words.lookingBack.contains($0.text) || words.superlatives.contains($0.text) }
      && !left.contains { words.ahead.contains($0.text) }
  }

  /// Whether "in two hours" says how long something took: behind the verb of the past that it belongs to, hours behind any,
  /// and always with "the" ("in the 12 months").
  static func measures(_ phrase: TimePhrase, _ tokens: [WordToken], _ outlook: Outlook, _ lexicon: Lexicon) -> Bool {
    var inner = phrase
    if case .by(let offset) = phrase { inner = offset }
    guard case .offset(let length, .ahead, .article) = inner, lexicon.table.mayMeasureAhead, tokens.count > 2 else {
      return false
    }
    // "brought under control within two hours"
    if inner != phrase { return length.finest < .day && outlook.near == .reported }
    if lexicon.isArticle(tokens[1].text),
      !lexicon.senses(of: tokens[1].text, isCapitalised: false).contains(where: \.isOne)
    {
      return true
    }
    if outlook.near == nil { return length.finest < .day }
    guard outlook.near == .reported else { return false }
    return length.finest < .day || (outlook.far == .past && outlook.deadline == .past)
  }

  /// "in years", "in the days since": no number, and no day to count from.
  static func isUnknown(_ phrase: TimePhrase, _ place: Surroundings, lookingBack: Bool) -> Bool {
    guard case .offset(let length, _, .article) = phrase else { return false }
    return length.isBare && lookingBack
  }
}

extension TimePhrase {
  /// "in 24 years".
  var isAhead: Bool {
    if case .offset(_, .ahead, .article) = self { return true }
    return false
  }

  /// "within two hours"
  var isWithin: Bool {
    if case .by(let inner) = self { return inner.isAhead }
    return false
  }

  /// The same, counted from the day that the text spoke of last.
  var fromNarrative: TimePhrase {
    guard case .offset(let length, .ahead, .article) = self else { return self }
    return .offset(length, .ahead, .narrative(namesEvent: false))
  }
}

extension [TimePhrase] {
  /// What counts ahead before a length of the same words.
  var aheadFirst: [TimePhrase] {
    guard case .length? = first else { return self }
    return filter(\.isAhead) + filter { !$0.isAhead }
  }
}
