// Words of a text as a name: as they stand, without a possessive ending, without the capital of a sentence's start.

internal import Corpus

/// Marked words, and the names that they may be.
struct NameInText {
  /// Each white space is one space, and a possessive ending is left out.
  let text: String

  init(_ words: String) {
    text = Self.withoutPossessive(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// `Japan` of `Japan’s`, `firms` of `firms’`.
  private static func withoutPossessive(_ words: String) -> String {
    for ending in ["'s", "’s", "'S", "’S"] where words.hasSuffix(ending) && words.count > ending.count {
      return String(words.dropLast(ending.count))
    }
    guard words.count > 1, let last = words.last, last == "'" || last == "’" else { return words }
    return String(words.dropLast())
  }

  /// Whose name it is, at any date.
  func holders(_ scope: Scope) -> [NameHolder] {
    let holders = scope.holders(of: text)
    guard holders.isEmpty, let first = text.first, first.isUppercase else { return holders }
    return scope.holders(of: first.lowercased() + text.dropFirst())
  }

  /// Whether it is a title, a name or a role of a definition, at any date, in any case.
  func isName(of definition: Definition) -> Bool {
    let key = NameKey(text)
    return definition.hasAlways(key)
      || [definition.names, definition.roles].joined().contains { NameKey($0.text) == key }
  }
}
