// Words that are a part of a name.

enum NamePart {
  /// What a name has before and behind some words, for each place at which they stand in it as whole words; none where the
  /// rest is an article alone, which coders leave out. All in UTF-8, each white space one space.
  static func forEach(
    of words: ArraySlice<UInt8>,
    in name: [UInt8],
    _ take: (_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Void
  ) {
    guard let first = words.first, name.count > words.count else { return }
    for start in 0...(name.count - words.count) where name[start] == first {
      let end = start + words.count
      guard start == 0 || name[start - 1] == 0x20, end == name.count || name[end] == 0x20,
        name[start..<end].elementsEqual(words)
      else { continue }
      if end == name.count, isArticle(name[..<start]) { continue }
      take(name[..<start], name[end...])
    }
  }

  private static let articles: Set = [
    "the", "a", "an", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "le",
    "la", "les", "un", "une", "el", "los", "las", "lo", "una", "du", "del", "al",
  ]
  /// The longest article with the space behind it, in bytes.
  private static let longest = 6

  private static func isArticle(_ words: ArraySlice<UInt8>) -> Bool {
    words.count <= longest && articles.contains(String(decoding: words.dropLast(), as: UTF8.self).lowercased())
  }
}
