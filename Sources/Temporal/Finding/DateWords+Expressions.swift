// Expressions of time found in running text.

extension DateWords {
  /// The longest temporal expression that ends where the text ends: of `He left on Friday` it is `Friday`. Offsets are
  /// bytes of the text's UTF-8; `nil` where the last words are no date. Prepositions and articles that mean nothing are no
  /// part of it; white space at the end is passed over. Looks at some two hundred characters, whatever the text's length.
  public static func expression(atEndOf text: String, in language: DateLanguage) -> Range<Int>? {
    let tail = String(text.suffix(200))
    let offset = text.utf8.count - tail.utf8.count
    let passage = Passage(tail, Array(WordToken.read(tail).suffix(28)), language)
    guard let run = passage.expression(endingAt: passage.tokens.count)?.run else { return nil }
    // A particle is a word of its own; English 's is not.
    if language.lexicon.table.isUnspaced, passage.withoutTrail(run) != run { return nil }
    let range = passage.range(of: run)
    return offset + range.lowerBound..<offset + range.upperBound
  }

  /// Every temporal expression of a text, in their order, none within another: from the last word back, each the longest
  /// that ends where it ends. Costs some microseconds for a word that dates are made of, and little for any other.
  public static func expressions(in text: String, _ language: DateLanguage) -> [Range<Int>] {
    let tokens = WordToken.read(text)
    var found: [Range<Int>] = []
    var end = tokens.count
    while end > 0 {
      let first = max(end - stretch, 0)
      let last = min(end + Passage.shade, tokens.count)
      let passage = Passage(text, Array(tokens[first..<last]), language)
      var place = end - first
      // What ends near the start may begin before it: the next stretch has it whole.
      while place > (first > 0 ? Passage.width : 0) {
        guard let expression = passage.expression(endingAt: place) else {
          place -= 1
          continue
        }
        if let run = expression.run { found.append(passage.range(of: passage.withoutTrail(run))) }
        place = expression.start
      }
      end = first + place
    }
    return found.reversed()
  }

  /// How many words and marks are looked through at once, so that a long text costs no more memory than a short one.
  private static var stretch: Int { 1000 }
}
