// Words read for a date: what they claim, and the values that they may mean.

internal import EDTF

/// Words of a text as a temporal expression: `Friday`, `early next month`, `every six months`, `zwei Wochen`.
///
/// Costs some microseconds a word, a tenth of one for words that were asked for before. Any text may be asked; what is no expression of the language has no candidates and
/// claims nothing.
public struct DateWords: Sendable {
  /// The language they are read in.
  public let language: DateLanguage
  /// What they may be, the plainest first.
  let phrases: [TimePhrase]

  /// The words themselves, where there is one; what stands around it may make something else of it.
  private let single: String?

  /// Longer runs of words, marks and numbers are no expression; of a script that sets no spaces, each letter counts.
  static var limit: Int { 40 }

  public init(_ words: String, in language: DateLanguage) {
    self.language = language
    (phrases, single) = ReadWords.reading(of: words, in: language) {
      let tokens = words.utf8.count <= 40 * Self.limit ? WordToken.read(words) : []
      let single = tokens.count == 1 ? tokens[0].text : nil
      guard 1...Self.limit ~= tokens.count else { return ([], single) }
      return (Chart(tokens, width: tokens.count, language.lexicon).phrases(from: 0, length: tokens.count), single)
    }
  }

  /// Whether the words are an expression of a time.
  public var isTemporal: Bool { !phrases.isEmpty }

  /// Whether what they mean hangs on the day of the article: `Friday`, `last week`, `May 5`; not `April 1993`.
  public var isRelative: Bool {
    let apart = Resolver(table: language.lexicon.table, on: nil, outlook: .none)
    return isTemporal && !phrases.contains { !apart.drafts($0).isEmpty }
  }

  /// The values that the words may mean, the likeliest first, each once. Empty where they are no temporal expression,
  /// also by what stands around them (`Theresa May`), and where they hang on the day of the article and the context has
  /// none.
  public func candidates(in context: DateContext) -> [DateCandidate] {
    let lexicon = language.lexicon
    guard let plainest = phrases.first else { return [] }
    if let single, Disambiguation.isNoDate(plainest, single, in: context, lexicon) { return [] }
    var resolver = Resolver(table: lexicon.table, on: context.on, outlook: TenseContext.around(context, lexicon))
    if phrases.contains(where: \.isNarrative) {
      resolver.narrative = DiscourseDate.day(before: context, language)
      resolver.isArrival = DiscourseDate.isArrival(context, lexicon)
    }
    var found: [DateCandidate] = []
    for draft in phrases.flatMap(resolver.drafts) where !found.contains(where: { $0.value == draft.value }) {
      found.append(DateCandidate(value: draft.value, reason: draft.reason))
      if found.count == Self.most { break }
    }
    return found
  }

  /// Nobody chooses among more.
  private static var most: Int { 6 }
}
