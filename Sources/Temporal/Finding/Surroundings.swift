// Words of a text with what stands right beside them.

/// A run of words and marks, and some of those before and behind it.
struct Surroundings {
  let words: ArraySlice<WordToken>
  /// The nearest is the last.
  let before: ArraySlice<WordToken>
  /// The nearest is the first.
  let after: ArraySlice<WordToken>

  /// How many words and marks are looked at on each side.
  static var reach: Int { 6 }
  /// The same where a half or a quarter may be a match's.
  static var wide: Int { 20 }

  init(_ run: Range<Int>, in tokens: [WordToken], reach: Int = Self.reach) {
    words = tokens[run]
    before = tokens[max(run.lowerBound - reach, 0)..<run.lowerBound]
    after = tokens[run.upperBound..<min(run.upperBound + reach, tokens.count)]
    hasSpaceBefore = tokens[run.lowerBound].hasSpaceBefore || run.lowerBound == 0
  }

  /// The words in a context, whose text is read as far as it is looked at.
  init(_ words: [WordToken], in context: DateContext, reach: Int = Self.reach) {
    self.words = words[...]
    before = WordToken.read(String(context.before.suffix(12 * reach))).suffix(reach)
    after = WordToken.read(String(context.after.prefix(12 * reach))).prefix(reach)
    hasSpaceBefore = words.first?.hasSpaceBefore ?? false || context.before.last?.isWhitespace ?? true
  }

  /// Whether white space or nothing stands before the words.
  private(set) var hasSpaceBefore: Bool

  var first: WordToken? { words.first }

  /// The word right before, with no mark between; a title's stop is passed over ("Mr. May").
  var previous: WordToken? {
    guard let last = before.last else { return nil }
    if last.kind == .word { return last }
    guard last.text == ".", before.count > 1 else { return nil }
    let title = before[before.endIndex - 2]
    return title.kind == .word && title.text.utf8.count <= 3 ? title : nil
  }

  /// The word right behind, with no mark between.
  var next: WordToken? {
    guard let first = after.first, first.kind == .word, !first.hasBreakBefore else { return nil }
    return first
  }

  /// Whether a sentence begins with the words.
  var opensSentence: Bool {
    guard let last = before.last, var first = words.first else { return true }
    first.hasSpaceBefore = hasSpaceBefore
    if first.hasBreakBefore { return true }
    if ["\"", "“", "«", "„", "(", ":", "-", "["].contains(last.text) { return true }
    return Sentence.endsSentence(before: before.count, in: Array(before) + [first])
  }
}
