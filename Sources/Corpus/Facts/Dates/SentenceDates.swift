// The dates that stand in the sentence of some words.

public import Syntax
internal import Temporal
public import Text

/// The tagged dates of an article by their sentences.
public struct SentenceDates {
  private let dates: [DateMention]
  /// Where sentences begin in the file, in rising order.
  private let starts: [TextOffset]

  /// `dates` are those that are looked for, in any order, in the text of an article.
  public init(_ text: @autoclosure () -> ArticleText, _ dates: [DateMention]) {
    self.dates = dates.sorted { $0.words.start < $1.words.start }
    guard !dates.isEmpty else {
      starts = []
      return
    }
    let text = text()
    starts = SentenceStarts.offsets(in: text.bytes).compactMap { text.source(of: $0..<$0 + 1)?.start }
  }

  /// A sentence is no longer on either side of a word; in bytes, with its markup.
  private static let reach = 1000
  /// Of the first words, which may be several sentences, so much counts as their last; in bytes.
  private static let margin = 16

  /// The dates of the sentence in which some words begin, the nearest first.
  public func of(_ words: TextRange) -> [DateMention] {
    let (first, last) = (Int(words.start) - Self.reach, Int(words.start) + Self.reach)
    let split = dates.partitioningIndex { $0.words.start >= words.start }
    // Behind the first that stands in another sentence all do.
    let before = dates[..<split].reversed().prefix { Int($0.words.start) >= first && isOneSentence($0.words, words) }
    let after = dates[split...].prefix { Int($0.words.start) <= last && isOneSentence($0.words, words) }
    return (before + after).sorted { distance($0, words) < distance($1, words) }
  }

  private func distance(_ date: DateMention, _ words: TextRange) -> Int {
    abs(Int(date.words.start) - Int(words.start))
  }

  private func isOneSentence(_ date: TextRange, _ words: TextRange) -> Bool {
    let (first, second) = date.start <= words.start ? (date, words) : (words, date)
    let place = max(Int(first.start), Int(min(first.end, second.start)) - Self.margin)
    let next = starts.partitioningIndex { Int($0) > place }
    return next == starts.count || starts[next] > second.start
  }
}
