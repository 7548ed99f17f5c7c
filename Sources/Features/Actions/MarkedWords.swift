// The words of a file that tags mark as a date, an actor or an issue.

internal import Corpus
internal import Text

/// The words that tags mark as a date, an actor or an issue.
struct MarkedWords {
  /// In order; those within others are left out.
  private var ranges: [TextRange] = []

  init(_ facts: Facts) {
    let all =
      facts.dates.map(\.words) + facts.mentions.map(\.words) + facts.topics.map(\.words)
      + facts.mentionsInParts.flatMap(\.words)
    for range in all.sorted() where range.start >= ranges.last?.end ?? 0 { ranges.append(range) }
  }

  func overlap(_ words: TextRange) -> Bool {
    let place = ranges.partitioningIndex { $0.end > words.start }
    return place < ranges.count && ranges[place].start < words.end
  }
}
