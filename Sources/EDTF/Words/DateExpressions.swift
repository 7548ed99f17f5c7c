// Expressions of time found in running text.

extension DateWords {
  /// The longest temporal expression that ends where the text ends: of `He left on Friday` it is `Friday`. Offsets are
  /// bytes of the text's UTF-8; `nil` where the last words are no date. Prepositions and articles that mean nothing are no
  /// part of it; white space at the end is passed over.
  public static func expression(atEndOf text: String, in language: DateLanguage) -> Range<Int>? {
    let tail = String(text.suffix(200))
    let offset = text.utf8.count - tail.utf8.count
    let tokens = Array(WordToken.read(tail).suffix(24))
    let chart = Chart(tokens, width: 20, language.lexicon)
    for start in max(tokens.count - chart.width, 0)..<max(tokens.count, 0) {
      guard let phrase = chart.phrases(from: start, length: tokens.count - start).first else { continue }
      var start = start
      while start + 1 < tokens.count, chart.phrases(from: start + 1, length: tokens.count - start - 1).first == phrase {
        start += 1
      }
      guard let last = tokens.last else { return nil }
      let before = String(decoding: Array(tail.utf8)[..<tokens[start].range.lowerBound], as: UTF8.self)
      if start + 1 == tokens.count,
        Homonym.isNoDate(phrase, last.text, in: DateContext(on: nil, before: before), language.lexicon)
      {
        return nil
      }
      return offset + tokens[start].range.lowerBound..<offset + last.range.upperBound
    }
    return nil
  }
}
