// Expressions of time found in running text.

internal import EDTF

extension DateWords {
  /// The longest temporal expression that ends where the text ends: of `He left on Friday` it is `Friday`. Offsets are
  /// bytes of the text's UTF-8; `nil` where the last words are no date. Prepositions and articles that mean nothing are no
  /// part of it; white space at the end is passed over. Looks at some two hundred characters, whatever the text's length.
  public static func expression(atEndOf text: String, in language: DateLanguage) -> Range<Int>? {
    let tail = String(text.suffix(200))
    let offset = text.utf8.count - tail.utf8.count
    let passage = Passage(tail, Array(WordToken.read(tail).suffix(28)), language)
    guard let run = passage.expression(endingAt: passage.tokens.count) else { return nil }
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
        guard let run = passage.expression(endingAt: place) else {
          place -= 1
          continue
        }
        found.append(passage.range(of: passage.withoutTrail(run)))
        place = run.lowerBound
      }
      end = first + place
    }
    return found.reversed()
  }

  /// How many words and marks are looked through at once, so that a long text costs no more memory than a short one.
  private static var stretch: Int { 1000 }
}

/// A text with all that its runs of words may mean.
private struct Passage {
  let text: String
  let tokens: [WordToken]
  let chart: Chart
  let lexicon: Lexicon

  /// The longest expression that is looked for, in words and marks.
  static var width: Int { 20 }
  /// How many words and marks behind an expression may tell that it is none.
  static var shade: Int { 3 }

  init(_ text: String, _ tokens: [WordToken], _ language: DateLanguage) {
    self.text = text
    self.tokens = tokens
    lexicon = language.lexicon
    chart = Chart(tokens, width: Self.width, lexicon)
  }

  func range(of run: Range<Int>) -> Range<Int> {
    tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound
  }

  /// In tokens. What means the same without its first word stands without it.
  func expression(endingAt end: Int) -> Range<Int>? {
    for length in stride(from: min(chart.width, end), through: 1, by: -1) {
      guard let phrase = chart.phrases(from: end - length, length: length).first else { continue }
      var start = end - length
      while start + 1 < end, chart.phrases(from: start + 1, length: end - start - 1).first == phrase { start += 1 }
      return isNoise(phrase, start..<end) ? nil : start..<end
    }
    return nil
  }

  /// Without a word behind it that means nothing: 's, に.
  func withoutTrail(_ run: Range<Int>) -> Range<Int> {
    let phrase = chart.phrases(from: run.lowerBound, length: run.count).first
    for length in 1..<min(max(run.count, 1), 4) {
      let end = run.upperBound - length
      guard chart.items(from: end, length: length).contains(where: { $0.sense == .word(.trailing) }) else { continue }
      if chart.phrases(from: run.lowerBound, length: run.count - length).first == phrase { return run.lowerBound..<end }
    }
    return run
  }

  /// What is no expression of a time in running text, or hardly one: "a year" of "a million a year", "now", another word.
  private func isNoise(_ phrase: TimePhrase, _ run: Range<Int>) -> Bool {
    switch phrase {
    case .length:
      if run.count == 1 { return true }
      return run.count == 2 && chart.items(from: run.lowerBound, length: 1).contains { $0.sense.isOneInWords }
    case .present: return run.count == 1
    default: return run.count == 1 && isOtherWord(run.lowerBound, phrase)
    }
  }

  private func isOtherWord(_ index: Int, _ phrase: TimePhrase) -> Bool {
    func part(_ range: some RangeExpression<Int>) -> String {
      tokens[range].map { ($0.hasSpaceBefore ? " " : "") + $0.source }.joined()
    }
    let context = DateContext(
      on: nil,
      before: part(max(index - 4, 0)..<index),
      after: part(index + 1..<min(index + 1 + Self.shade, tokens.count))
    )
    return Disambiguation.isNoDate(phrase, tokens[index].text, in: context, lexicon)
  }
}

extension Sense {
  /// "a" or "one".
  fileprivate var isOneInWords: Bool {
    guard case .amount(let amount) = self else { return false }
    return amount == Amount(1)
  }
}
