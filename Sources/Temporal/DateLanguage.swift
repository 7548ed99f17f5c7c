// A language in which words are read for dates.

/// A language whose words of dates are known. Words of any other are not judged.
public struct DateLanguage: Hashable, Sendable {
  /// The tag of BCP 47 without a region: `en`, `de`, `fr`, `es`, `ja`.
  public var tag: String { lexicon.table.tag }
  /// Its English name: `German`.
  public var name: String { lexicon.table.names.first ?? tag }

  /// Whether white space stands between its words; without it, a tag needs brackets to say where its words begin.
  public var hasSpaces: Bool { !lexicon.table.isUnspaced }

  private let known: Known

  /// To add a language: its table, a case here and a line below.
  private enum Known: CaseIterable { case english, german, french, spanish, japanese }

  /// By a tag (`en`, `de-AT`, `ja_JP`) or a name, English or its own (`German`, `Deutsch`), in any case; `nil` where the
  /// language is not known.
  public init?(_ text: String) {
    if let plain = Self.all.first(where: { $0.tag == text }) {
      self = plain
      return
    }
    let lower = text.lowercased()
    let tag = String(lower.prefix { $0 != "-" && $0 != "_" })
    let found = Self.all.first { language in
      let table = language.lexicon.table
      return table.tag == tag || table.names.contains { $0.lowercased() == lower }
    }
    guard let found else { return nil }
    self = found
  }

  private init(known: Known) { self.known = known }

  public static let all = Known.allCases.map { DateLanguage(known: $0) }
  public static let english = DateLanguage(known: .english)
  public static let german = DateLanguage(known: .german)
  public static let french = DateLanguage(known: .french)
  public static let spanish = DateLanguage(known: .spanish)
  public static let japanese = DateLanguage(known: .japanese)

  var lexicon: Lexicon {
    switch known {
    case .english: Self.englishLexicon
    case .german: Self.germanLexicon
    case .french: Self.frenchLexicon
    case .spanish: Self.spanishLexicon
    case .japanese: Self.japaneseLexicon
    }
  }

  private static let englishLexicon = Lexicon(.english)
  private static let germanLexicon = Lexicon(.german)
  private static let frenchLexicon = Lexicon(.french)
  private static let spanishLexicon = Lexicon(.spanish)
  private static let japaneseLexicon = Lexicon(.japanese)
}
