// What checking one file spares the next.

internal import EDTF

/// What words of dates mean: the same few stand in every article, and to read `Friday` takes as long as to check twenty
/// tags. Whoever checks many files passes it from one to the next.
public struct RuleMemory: Sendable {
  /// More are not kept.
  private static let most = 4096

  private var languages: [String: DateLanguage?] = [:]
  private var words: [DateLanguage: [String: DateWords]] = [:]

  public init() {}

  /// The language of a name or tag; nil for one that is not known.
  mutating func language(_ name: String) -> DateLanguage? {
    if let known = languages[name] { return known }
    let found = DateLanguage(name)
    if languages.count < Self.most { languages[name] = .some(found) }
    return found
  }

  mutating func words(_ text: String, in language: DateLanguage) -> DateWords {
    if let known = words[language]?[text] { return known }
    let read = DateWords(text, in: language)
    if words[language, default: [:]].count < Self.most { words[language]?[text] = read }
    return read
  }
}
