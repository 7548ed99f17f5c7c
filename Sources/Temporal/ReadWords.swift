// Words that were read before: the same few hundred stand in every article.

internal import EDTF
internal import Synchronization

/// What the words asked for last may be, for all threads: reading takes some microseconds a word, looking up a tenth of
/// one.
enum ReadWords {
  private struct Key: Hashable {
    var words: String
    var language: DateLanguage
  }

  /// Beyond this all is forgotten, so that no text can fill the memory: some four megabytes.
  private static var capacity: Int { 4096 }
  /// Longer words hardly come twice; in bytes.
  private static var longest: Int { 48 }

  /// What words may be, and what of that does not hang on the text around them.
  struct Reading: Sendable {
    /// The plainest first; none where the words are no time.
    var phrases: [TimePhrase] = []
    var tokens: [WordToken] = []
    /// What each of the phrases says by itself.
    var claims: [[DayClaim]] = []
    /// Whether what the words mean hangs on the day of the article.
    var isRelative = false
    /// Whether they count from the day of the article, so that a value far from it can hardly be meant: `two weeks ago`,
    /// `last Friday`; not `Friday` or `May 5`, which a story of old days has, too.
    var isCounted = false

    /// The words are no time.
    init() {}

    init(_ phrases: [TimePhrase], _ tokens: [WordToken], _ lexicon: Lexicon) {
      (self.phrases, self.tokens) = (phrases, tokens)
      claims = phrases.map(\.claims)
      let apart = Resolver(lexicon, on: nil, outlook: .none)
      isRelative = !phrases.isEmpty && !phrases.contains { !apart.drafts($0).isEmpty }
      guard isRelative, let plainest = phrases.first else { return }
      if case .moment(let moment) = plainest, moment.shift != nil { isCounted = true }
      isCounted = isCounted || plainest.claims.isEmpty
    }
  }

  private static let known = Mutex<[Key: Reading]>([:])

  /// What `words` may be: as `read` says, which is asked once.
  static func reading(of words: String, in language: DateLanguage, read: () -> Reading) -> Reading {
    guard words.utf8.count <= longest else { return read() }
    let key = Key(words: words, language: language)
    if let reading = known.withLock({ $0[key] }) { return reading }
    let reading = read()
    known.withLock { known in
      if known.count >= capacity { known.removeAll() }
      known[key] = reading
    }
    return reading
  }
}
