// The words of one kind, found by their bytes.

/// Finds a word without making a string: the parser asks at each word of a tag.
public struct WordTable<Word: LanguageWord>: Sendable {
  private let rows: [(length: Int, first: UInt8, word: Word)]

  public init() { rows = Word.allCases.map { ($0.rawValue.utf8.count, $0.rawValue.utf8.first ?? 0, $0) } }

  /// The word whose bytes are those of `range`, which must lie within `bytes`.
  subscript(bytes: [UInt8], range: Range<Int>) -> Word? {
    guard let first = bytes[range].first else { return nil }
    for row in rows where row.length == range.count && row.first == first {
      if bytes[range].elementsEqual(row.word.rawValue.utf8) { return row.word }
    }
    return nil
  }
}
