// What word of the language was meant by one that is none.

internal import Text

/// The keys of a header that a word may mean, the likeliest first: what it is called elsewhere, else those that are near.
public func keysMeant(by word: String, among known: [String]) -> [String] {
  MeantWord(word, among: known, others: OtherWords.keys).words
}

/// The words that may be meant, the likeliest first, and whether the first leaves no doubt: it is written in other case, in
/// another spelling, or with a letter or two too few, too many or wrong.
struct MeantWord {
  private(set) var words: [String] = []
  private(set) var isSure = false

  /// `others`: what the words are called elsewhere; `spellings`: how they are spelled elsewhere. Both in small letters.
  init(
    _ written: String,
    among known: [String],
    others: [String: String] = [:],
    spellings: [String: String] = [:]
  ) {
    let folded = written.caseFolded
    if let same = known.first(where: { $0.caseFolded == folded }) ?? spellings[folded] {
      (words, isSure) = ([same], true)
    } else if let other = others[folded], known.contains(other) {
      words = [other]
    } else {
      words = nearest(to: written, among: known)
      isSure = words.count == 1 && Self.isNear(folded, words[0])
    }
  }

  private static func isNear(_ written: String, _ word: String) -> Bool {
    let (a, b) = (Array(written.unicodeScalars), Array(word.unicodeScalars))
    guard min(a.count, b.count) >= 4 else { return false }
    return editDistance(a, b, limit: 2) <= (min(a.count, b.count) >= 8 ? 2 : 1)
  }

  /// Fixes that put the words in a place. The first is safe where it leaves no doubt and nothing stands in its way.
  func fixes(_ place: TextRange, isSafe: Bool = true) -> [Fix] {
    words.enumerated().map { number, word in
      Fix("Replace by \(word)", isSafe: isSafe && isSure && number == 0, TextEdit(place, word))
    }
  }
}
