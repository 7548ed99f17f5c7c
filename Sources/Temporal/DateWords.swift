// Words read for a date: what they claim, and the values that they may mean.

internal import EDTF

/// Words of a text as a temporal expression: `Friday`, `early next month`, `every six months`, `zwei Wochen`.
///
/// Costs some microseconds a word, a tenth of one for words that were asked for before. Any text may be asked; what is no
/// expression of the language has no candidates and claims nothing.
public struct DateWords: Sendable {
  /// The language they are read in.
  public let language: DateLanguage
  let reading: ReadWords.Reading

  /// What they may be, the plainest first.
  var phrases: [TimePhrase] { reading.phrases }
  /// The words and marks themselves: what stands around them may make something else of them.
  private var tokens: [WordToken] { reading.tokens }

  /// Longer runs of words, marks and numbers are no expression; of a script that sets no spaces, each letter counts.
  static var limit: Int { 40 }

  public init(_ words: String, in language: DateLanguage) {
    self.language = language
    reading = ReadWords.reading(of: words, in: language) {
      let tokens = words.utf8.count <= 40 * Self.limit ? WordToken.read(words) : []
      guard 1...Self.limit ~= tokens.count else { return ReadWords.Reading() }
      let lexicon = language.lexicon
      let phrases = Chart(tokens, width: tokens.count, lexicon).phrases(from: 0, length: tokens.count)
      return ReadWords.Reading(phrases, tokens, lexicon)
    }
  }

  /// Whether the words are an expression of a time.
  public var isTemporal: Bool { !phrases.isEmpty }

  /// Whether what they mean hangs on the day of the article: `Friday`, `last week`, `May 5`; not `April 1993`.
  public var isRelative: Bool { reading.isRelative }

  /// The values that the words may mean, the likeliest first, each once. Empty where they are no temporal expression,
  /// also by what stands around them (`Theresa May`), and where they hang on the day of the article and the context has
  /// none.
  public func candidates(in context: DateContext) -> [DateCandidate] {
    let lexicon = language.lexicon
    guard let plainest = phrases.first, !tokens.isEmpty else { return [] }
    let place = Surroundings(tokens, in: context, reach: plainest.reach)
    if Disambiguation(plainest, place, lexicon).isNoDate { return [] }
    let outlook = Outlook.around(plainest.wantsArticle ? context.withoutArticle(lexicon) : context, lexicon)
    var resolver = Resolver(lexicon, on: context.on, outlook: outlook)
    resolver.looksBack =
      phrases.contains { $0.isAhead || $0.isWithin }
      && (Elsewhere.looksBack(context, lexicon) || Elsewhere.measures(plainest, tokens, outlook, lexicon))
    if Elsewhere.isBehindEvent(plainest, place, lexicon) { return [] }
    if Elsewhere.isUnknown(plainest, place, lookingBack: resolver.looksBack) { return [] }
    // 3日に倒れ、4日後に死んだ: what is over counts from a day that the text names.
    let isOver = lexicon.table.isUnspaced && outlook.near?.looksBack == true && phrases.contains(where: \.isAhead)
    let phrases = isOver ? phrases.map(\.fromNarrative) : phrases
    if phrases.contains(where: \.isNarrative) {
      resolver.narrative = DiscourseDate.day(before: context, language, in: plainest.countingUnit)
      resolver.isArrival = resolver.narrative != nil && DiscourseDate.isArrival(context, lexicon)
      if resolver.narrative == nil, isOver || Elsewhere.isAdrift(plainest, context) { return [] }
      // The day of an event is not known, and is not the article's.
      if Elsewhere.namesEvent(plainest, place, language), !resolver.isArrival { return [] }
    }
    // "Tomorrow the doors open at 6 p.m."
    if case .moment(let moment) = plainest, moment.clock != nil,
      moment == Moment(dayPart: moment.dayPart, clock: moment.clock)
    {
      var sentence = context
      sentence.before = Sentence.start(of: context.before)
      resolver.narrative = DiscourseDate.day(before: sentence, language)
    }
    // Spanish "en diez años" is a length, or lies ahead.
    let ordered = outlook.near?.looksAhead == true && !resolver.looksBack ? phrases.aheadFirst : phrases
    var found: [DateCandidate] = []
    for draft in ordered.flatMap(resolver.drafts) where !found.contains(where: { $0.value == draft.value }) {
      found.append(DateCandidate(value: draft.value, reason: draft.reason))
      if found.count == Self.most { break }
    }
    return found
  }

  /// The most candidates that are offered.
  private static var most: Int { 6 }
}
