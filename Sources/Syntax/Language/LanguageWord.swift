// What all words of the language have in common: how they are written, and a line of help.

public import Text

/// A word of the language. Each kind of word is one type in this folder, and together they are the only list of the
/// language's words: the parser, the facts, the checks, completion and the tests of the editors' colours read it.
public protocol LanguageWord: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// What the word says, as a phrase for a list of words.
  var help: String { get }

  /// The words by their bytes.
  static var table: WordTable<Self> { get }
}

extension LanguageWord {
  /// The word as it is written.
  public var written: String { rawValue }

  /// The word that takes up a range of bytes, exactly; nil where none does. A range beyond the bytes is clamped.
  @inlinable
  public init?(_ bytes: [UInt8], _ range: TextRange) {
    guard let word = Self.table[bytes, range.clamped(to: bytes.count).indices] else { return nil }
    self = word
  }
}

/// A phrase of words for a message: `a`, `a or b`, `a, b or c`; empty for none.
public func alternatives(_ words: [String]) -> String {
  guard let last = words.last else { return "" }
  return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
}
