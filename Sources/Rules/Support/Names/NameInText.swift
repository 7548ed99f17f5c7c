// Words of a text as a name: as they stand, without a possessive ending, without the capital of a sentence's start.

internal import Corpus

/// Marked words, and the names that they may be.
struct NameInText {
  /// Each white space is one space, and a possessive ending is left out.
  let text: String

  init(_ words: String) {
    text = Self.withoutPossessive(
      Self.isSpacedPlainly(words) ? words : words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    )
  }

  /// Whether one space stands between the words and no other white space, as in nearly all: false for what needs a look.
  private static func isSpacedPlainly(_ words: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in words.utf8 {
      switch byte {
      case 0x20 where last == 0x20: return false
      // What may begin a space of another kind.
      case 0x00...0x1F, 0xC2, 0xE1...0xE3: return false
      default: last = byte
      }
    }
    return last != 0x20
  }

  /// `Japan` of `Japan’s`, `firms` of `firms’`.
  private static func withoutPossessive(_ words: String) -> String {
    let bytes = words.utf8
    for ending in ["'s", "’s", "'S", "’S", "'", "’"]
    where bytes.count > ending.utf8.count && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self)
    }
    return words
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
