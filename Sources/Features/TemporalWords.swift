// Words of an article that name a time, and what they may mean there.

internal import Corpus
internal import EDTF
internal import Syntax
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

  /// The edits that tag the words as a value: brackets where they are not one word.
  func tagged(_ value: DateValue, in tree: SyntaxTree) -> [TextEdit] {
    let tag = TextEdit(TextRange(at: range.end), tree.isWord(range) ? "{\(value)}" : "]{\(value)}")
    return tree.isWord(range) ? [tag] : [TextEdit(TextRange(at: range.start), "["), tag]
  }
}

extension TemporalWords {
  /// The words around a place that name a time and that no tag marks as one; the longest.
  static func untagged(at offset: TextOffset, in context: FeatureContext) -> TemporalWords? {
    let near = TextRange(Int(offset) - longest, Int(offset) + longest)
    return untagged(within: near, in: context).first { $0.range.touches(offset) }
  }

  /// The words of a range that name a time and that no tag marks as one, in their order. Words do not reach over markup.
  static func untagged(within range: TextRange, in context: FeatureContext) -> [TemporalWords] {
    guard let language = context.tree.dateLanguage else { return [] }
    let marked = MarkedWords(context.facts)
    return context.tree.textParts(in: range).flatMap { part in
      TextPart(context.tree.bytes, part).expressions(in: language).compactMap { words in
        marked.overlap(words) ? nil : TemporalWords(words, language, context)
      }
    }
  }
}

/// The words that tags mark as a date, an actor or an issue.
struct MarkedWords {
  /// In order; those within others are left out.
  private var ranges: [TextRange] = []

  init(_ facts: Facts) {
    let all = facts.dates.map(\.words) + facts.mentions.map(\.words) + facts.topics.map(\.words)
    for range in all.sorted() where range.start >= ranges.last?.end ?? 0 { ranges.append(range) }
  }

  func overlap(_ words: TextRange) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= words.start { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].start < words.end
  }
}
