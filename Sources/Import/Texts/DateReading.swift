// A date of a table or of a file's name, in whatever spelling it has.

internal import EDTF
internal import Temporal

/// What a date is read as.
public enum DateReading: Hashable, Sendable {
  /// EDTF as it was written.
  case written(String)
  /// One value alone, in EDTF, that the words can mean.
  case read(String)
  /// It can mean several values, in EDTF.
  case unclear([String])
  /// It is no date: why, in words.
  case unknown(String)

  /// `language`: a tag of BCP 47, by which words are read; nil, and for a language whose words Dossier does not know, all
  /// that it knows.
  public init(_ text: String, language: String? = nil) {
    let text = text.trimmed
    switch DateValue.parse(text) {
    case .success(let value) where value.kind == .edtf: self = .written(text)
    case .success: self = .unknown("a duration or a repeat is no point in time")
    case .failure(let problem):
      let numbers = NumericDate.candidates(of: text)
      let found = numbers ?? Self.words(text, language)
      switch found.count {
      case 0: self = .unknown(problem.description)
      case 1: self = .read(found[0])
      default: self = .unclear(found)
      }
    }
  }

  private static func words(_ text: String, _ language: String?) -> [String] {
    let languages = language.flatMap { DateLanguage($0) }.map { [$0] } ?? DateLanguage.all
    var found: [String] = []
    for language in languages {
      let words = DateWords(text, in: language)
      guard words.isTemporal, !words.isRelative else { continue }
      for candidate in words.candidates(in: DateContext(on: nil)) where candidate.value.kind == .edtf {
        let value = candidate.value.description
        if !found.contains(value) { found.append(value) }
      }
    }
    return found
  }
}
