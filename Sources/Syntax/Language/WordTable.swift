// The words of one kind, found by their bytes.

/// Finds a word without making a string: the parser asks at each word of a tag.
@frozen
public struct WordTable<Word: LanguageWord>: Sendable {
  @usableFromInline let rows: WordRows
  @usableFromInline let words: [Word]

  public init() {
    words = Array(Word.allCases)
    rows = WordRows(words.map(\.rawValue))
  }

  /// The word whose bytes are those of `range`, which must lie within `bytes`.
  @inlinable
  subscript(bytes: [UInt8], range: Range<Int>) -> Word? { rows.index(of: bytes, range).map { words[$0] } }
}
