// The keys of headers: those of articles and those of codebooks.

/// A key at the margin of a header. Settings, whose keys name a check, begin with `SettingWord.check`.
public enum HeaderKey: String, LanguageWord {
  case title, subtitle, source, published, on, place, byline, url, language, section, page, coder, status, id, note
  case sha256, dossier
  case statuses, exclude, include

  public static let table = WordTable<HeaderKey>()

  /// The keys of an article's header, in the order in which they are offered.
  public static let article = allCases.filter { ![.statuses, .exclude, .include].contains($0) }
  /// The keys of a codebook.
  public static let codebook: [HeaderKey] = [.title, .note, .statuses, .exclude, .include, .dossier]

  /// The keys of a file of one kind.
  public static func keys(inCodebook isCodebook: Bool) -> [HeaderKey] { isCodebook ? codebook : article }

  /// What a key begins with that is the user's own, and is never reported.
  public static let ownPrefix = "x-"

  /// What a value must be.
  public enum Value: Sendable, Hashable {
    /// Any text on one line.
    case text
    case date
    /// How far the coding of an article has come: a word that the codebooks list.
    case status
    /// Words with bars between them.
    case words
    /// A SHA-256 digest, as 64 hexadecimal digits.
    case digest
    /// A pattern of paths.
    case pattern
    /// The version of the language.
    case version
  }

  public var value: Value {
    switch self {
    case .published, .on: .date
    case .sha256: .digest
    case .dossier: .version
    case .status: .status
    case .statuses: .words
    case .exclude, .include: .pattern
    case .title, .subtitle, .source, .place, .byline, .url, .language, .section, .page, .coder, .id, .note: .text
    }
  }

  /// What the key says in an article.
  public var help: String { help(inCodebook: false) }

  /// What the key says in a file of one kind.
  public func help(inCodebook isCodebook: Bool) -> String {
    switch self {
    case .title: isCodebook ? "of the corpus" : "the headline"
    case .subtitle: "the line below it"
    case .source: "where it appeared"
    case .published: "when, as EDTF"
    case .on: "when its statements were made, if not on the day"
    case .place: "the dateline"
    case .byline: "who wrote it"
    case .url: "an address"
    case .language: "of the text"
    case .section, .page: "of the paper"
    case .coder: "who annotated it"
    case .status: "how far its coding has come: todo, coded, checked"
    case .statuses: "the words that `status` may have in an article"
    case .exclude: "files that do not belong to the corpus, as drafts/**"
    case .include: "files that belong to it, though .gitignore or `exclude` leaves them out"
    case .id: "in your own list"
    case .note: isCodebook ? "what coders must know" : "for other coders"
    case .sha256: "pins the text"
    case .dossier: "the language's version: 1"
    }
  }
}
