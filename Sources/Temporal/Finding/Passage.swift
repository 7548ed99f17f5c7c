// A text with all that its runs of words may mean, and the expressions in it.

/// A class, since its copies would each hold the whole chart.
final class Passage {
  let text: String
  let tokens: [WordToken]
  let chart: Chart
  let lexicon: Lexicon

  /// The longest expression that is looked for, in words and marks.
  static var width: Int { 20 }
  /// How many words and marks behind an expression may tell that it is none.
  static var shade: Int { Surroundings.wide }

  init(_ text: String, _ tokens: [WordToken], _ language: DateLanguage) {
    self.text = text
    self.tokens = tokens
    lexicon = language.lexicon
    chart = Chart(tokens, width: Self.width, lexicon)
  }

  /// In bytes of the text's UTF-8.
  func range(of run: Range<Int>) -> Range<Int> {
    tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound
  }

  /// An expression, and the place before which the next may end; in tokens.
  struct Found {
    /// `nil` where the words are a name or a turn of speech, of which no part is a time either.
    var run: Range<Int>?
    var start: Int
  }

  /// The longest expression that ends at a place. What means the same without its first word stands without it; what
  /// would cut another expression, or is none by what stands around it, is none.
  func expression(endingAt end: Int) -> Found? {
    for length in stride(from: min(chart.width, end), through: 1, by: -1) {
      let first = end - length
      guard let phrase = chart.phrases(from: first, length: length).first else { continue }
      if isLed(phrase, first..<end) { continue }
      var start = first
      while start + 1 < end, isLead(start), chart.phrases(from: start + 1, length: end - start - 1).first == phrase {
        start += 1
      }
      guard !isCut(start..<end) else { return nil }
      let place = Disambiguation(phrase, Surroundings(start..<end, in: tokens, reach: phrase.reach), lexicon)
      if place.isNoExpression { return place.isWhole ? Found(run: nil, start: start) : nil }
      return Found(run: start..<end, start: first)
    }
    return nil
  }

  /// A word that is no part of what it stands before: a preposition, an article; not "year" of "the year 2000".
  private func isLead(_ index: Int) -> Bool {
    chart.items(from: index, length: 1).allSatisfy { item in
      switch item.sense {
      case .unit, .phrase, .shift, .part, .partNoun, .word(.apostrophe): false
      // 一日三回 is no 日三回.
      case .amount: !lexicon.table.isUnspaced
      default: true
      }
    }
  }

  /// Whether the first word only leads to the expression behind it: "dates from the 12th century", "Following Monday's
  /// debate", "before the July meeting", "to last nearly a year".
  private func isLed(_ phrase: TimePhrase, _ run: Range<Int>) -> Bool {
    guard run.count > 1 else { return false }
    let first = tokens[run.lowerBound]
    let senses = chart.items(from: run.lowerBound, length: 1).map(\.sense)
    if case .onward = phrase, senses.contains(.word(.from)) {
      let last = chart.items(from: run.upperBound - 1, length: 1).map(\.sense)
      return !last.contains(.word(.onBehind)) && !last.contains(.word(.sinceBehind))
    }
    if lexicon.table.hasPossessives, senses.contains(where: \.isThat),
      lexicon.isArticle(tokens[run.lowerBound + 1].text)
    {
      return true
    }
    if case .span(_, _, .ahead) = phrase, lexicon.table.hasPossessives, senses.contains(where: { $0.isFollowing }) {
      return !(run.lowerBound > 0 && lexicon.isArticle(tokens[run.lowerBound - 1].text))
    }
    if case .moment(let moment) = phrase, moment.shift == .following, lexicon.table.hasPossessives {
      return !(run.lowerBound > 0 && lexicon.isArticle(tokens[run.lowerBound - 1].text))
        && senses.contains { $0.isFollowing }
        && !lexicon.isArticle(first.text)
    }
    return isAttribute(phrase, run)
  }

  /// "before the July meeting": the month belongs to the noun, and the preposition to both.
  private func isAttribute(_ phrase: TimePhrase, _ run: Range<Int>) -> Bool {
    switch phrase {
    case .before, .after, .since, .until, .by: break
    default: return false
    }
    guard lexicon.table.hasPossessives, run.upperBound < tokens.count else { return false }
    if isPossessive(run.upperBound) || isPossessive(run.upperBound - 2) { return true }
    guard run.count > 2 else { return false }
    let next = tokens[run.upperBound]
    guard next.kind == .word, !next.isCapitalised else { return false }
    let place = Disambiguation(phrase, Surroundings(run, in: tokens), lexicon)
    guard let moment = place.moment, moment.month != nil || moment.weekday != nil || moment.isQuarter else {
      return false
    }
    return lexicon.isArticle(tokens[run.lowerBound + 1].text) && !place.isFunction(next)
  }

  /// "after last week's spill"
  private func isPossessive(_ end: Int) -> Bool {
    guard end + 1 < tokens.count, tokens[end].text == "'", tokens[end + 1].text == "s" else { return false }
    return !tokens[end].hasSpaceBefore && !tokens[end + 1].hasSpaceBefore
  }

  /// Whether an expression that begins before the run ends within it: of "last year after" no part is "year after".
  private func isCut(_ run: Range<Int>) -> Bool {
    guard run.count > 1 else { return false }
    for start in max(run.lowerBound - 3, 0)..<run.lowerBound where !(start..<run.lowerBound).allSatisfy(isLead) {
      for end in (run.lowerBound + 1)..<run.upperBound {
        guard let phrase = chart.phrases(from: start, length: end - start).first else { continue }
        // What only leads to the run's own words cuts nothing.
        let own = chart.phrases(from: run.lowerBound, length: end - run.lowerBound).first
        if own == nil || (own != phrase && !isLed(phrase, start..<end) && !(isBound(phrase) && own == inner(phrase))) {
          return true
        }
      }
    }
    return false
  }

  private func isBound(_ phrase: TimePhrase) -> Bool { inner(phrase) != nil }

  private func inner(_ phrase: TimePhrase) -> TimePhrase? {
    switch phrase {
    case .since(let inner), .onward(let inner), .until(let inner), .by(let inner), .before(let inner),
      .after(let inner):
      inner
    default: nil
    }
  }

  /// Without a word behind it that means nothing: 's, に.
  func withoutTrail(_ run: Range<Int>) -> Range<Int> {
    let phrase = chart.phrases(from: run.lowerBound, length: run.count).first
    for length in 1..<min(max(run.count, 1), 4) {
      let end = run.upperBound - length
      guard chart.items(from: end, length: length).contains(where: { $0.sense == .word(.trailing) }) else { continue }
      if chart.phrases(from: run.lowerBound, length: run.count - length).first == phrase { return run.lowerBound..<end }
    }
    return run
  }
}

extension TimePhrase {
  /// How far around it words may tell that it is no time.
  var reach: Int {
    guard case .moment(let moment) = self else { return Surroundings.reach }
    return moment.isQuarter || moment.part?.half != nil ? Surroundings.wide : Surroundings.reach
  }
}

extension TimePhrase {
  /// Whether an article belongs to it, and sets it apart from no verb: "met the week before Easter".
  var wantsArticle: Bool {
    switch self {
    case .beside, .besideWeek, .weekdayOf: return true
    case .moment(let moment): return moment.nth != nil
    default: return false
    }
  }
}

extension Sense {
  fileprivate var isThat: Bool {
    guard case .shift(let shift) = self else { return false }
    return shift.kind == .same
  }

  fileprivate var isFollowing: Bool {
    guard case .shift(let shift) = self else { return false }
    return shift.kind == .following
  }
}
