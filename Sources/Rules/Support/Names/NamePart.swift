// Words that are a part of a name.

internal import Syntax

enum NamePart {
  /// What a name has before and behind some words, for each place at which they stand in it as whole words; none where the
  /// rest is an article alone, which coders leave out.
  static func sides(of words: String, in name: String) -> [(before: String, after: String)] {
    var found: [(before: String, after: String)] = []
    var rest = name[...]
    guard !words.isEmpty else { return [] }
    while let place = rest.firstRange(of: words) {
      let before = name[..<place.lowerBound]
      let after = name[place.upperBound...]
      rest = name[place.upperBound...]
      let isWhole = before.last.map(\.isWhitespace) ?? true && after.first.map(\.isWhitespace) ?? true
      if isWhole, !(before.isEmpty && after.isEmpty), !(after.isEmpty && isArticle(before)) {
        found.append((String(before), String(after)))
      }
    }
    return found
  }

  private static let articles: Set = [
    "the", "a", "an", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "le",
    "la", "les", "un", "une", "el", "los", "las", "lo", "una", "du", "del", "al",
  ]

  private static func isArticle(_ words: Substring) -> Bool {
    articles.contains(words.filter { !$0.isWhitespace }.lowercased())
  }
}
