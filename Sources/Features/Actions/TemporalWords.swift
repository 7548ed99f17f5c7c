// Words of an article that name a time, and what they may mean there.

internal import Corpus
internal import EDTF
internal import Rules
internal import Syntax
internal import Temporal
internal import Text

struct TemporalWords {
  let range: TextRange
  let text: String
  let words: DateWords
  /// Not empty.
  let candidates: [DateCandidate]

  /// nil where the words mean no time, or hang on the article's day and it has none.
  init?(_ range: TextRange, _ context: FeatureContext) {
    guard range.length <= Self.longest, let language = context.tree.dateLanguage else { return nil }
    self.init(range, language, context)
  }

  private init?(_ range: TextRange, _ language: DateLanguage, _ context: FeatureContext) {
    self.range = range
    text = context.tree.plainText(of: range)
    words = DateWords(text, in: language)
    guard words.isTemporal else { return nil }
    candidates = words.candidates(in: context.tree.dateContext(of: range, on: context.facts.articleDay))
    if candidates.isEmpty { return nil }
  }

  /// Longer words name no time; in bytes.
  private static let longest = 200

  /// What tags the words as a value; nil where a tag would be read otherwise.
  func tagged(_ value: DateValue, in context: FeatureContext) -> CorpusEdit? {
    Tagging(range, context.tree).map { tagging in
      CorpusEdit(
        path: context.path,
        edits: tagging.edits("\(value)").map { PlacedEdit(path: context.path, edit: $0) }
      )
    }
  }
}

extension TemporalWords {
  /// The words around a place that name a time and that no tag marks as one.
  static func untagged(at offset: TextOffset, in context: FeatureContext) -> TemporalWords? {
    untagged(within: TextRange(at: offset), in: context, beforeEach: {}).first
  }

  /// The words that touch a range, name a time and that no tag marks as one, in their order. Words reach over
  /// neither markup nor a blank line. What `beforeEach` throws, before each stretch between those, ends the search.
  static func untagged<Stop: Error>(
    within range: TextRange,
    in context: FeatureContext,
    beforeEach: () throws(Stop) -> Void
  ) throws(Stop) -> [TemporalWords] {
    guard let language = context.tree.dateLanguage else { return [] }
    let marked = MarkedWords(context.facts)
    var found: [TemporalWords] = []
    for text in context.tree.stretches(in: range.widened(by: margin)) {
      try beforeEach()
      let start = Int(text.start)
      for expression in DateWords.expressions(in: context.tree.string(text), language) {
        let words = TextRange(start + expression.lowerBound, start + expression.upperBound)
        guard words.touches(range.start) || range.touches(words.start), !marked.overlap(words) else { continue }
        if let words = TemporalWords(words, language, context) { found.append(words) }
      }
    }
    return found
  }

  /// So much is read beside a range, in bytes, that half a word there is no part of an expression that touches it.
  private static var margin: Int { 2 * longest }
}

extension TextRange {
  fileprivate func widened(by margin: Int) -> TextRange { TextRange(Int(start) - margin, Int(end) + margin) }
}
