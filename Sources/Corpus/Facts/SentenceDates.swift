// The dates that stand in the sentence of some words.

public import Syntax
internal import Temporal
public import Text

/// The tagged dates of an article by their sentences.
public struct SentenceDates {
  private let tree: SyntaxTree
  private let dates: [DateMention]

  /// `dates` are those that are looked for, in any order.
  public init(_ tree: SyntaxTree, _ dates: [DateMention]) {
    (self.tree, self.dates) = (tree, dates.sorted { $0.words.start < $1.words.start })
  }

  /// A sentence is no longer on either side of a word; in bytes, with its markup.
  private static let reach = 1000
  /// So much of the words themselves tells whether a sentence ends at them; in bytes.
  private static let margin = 16

  /// The dates of the sentence in which some words begin, the nearest first.
  public func of(_ words: TextRange) -> [DateMention] {
    let last = Int(words.start) + Self.reach
    let first = dates.partitioningIndex { Int($0.words.start) >= Int(words.start) - Self.reach }
    let near = dates[first...].prefix { Int($0.words.start) <= last }
    return near.filter { isOneSentence($0.words, words) }.sorted { distance($0, words) < distance($1, words) }
  }

  private func distance(_ date: DateMention, _ words: TextRange) -> Int {
    abs(Int(date.words.start) - Int(words.start))
  }

  private func isOneSentence(_ date: TextRange, _ words: TextRange) -> Bool {
    let (first, second) = date.start <= words.start ? (date, words) : (words, date)
    guard first.start < second.start else { return true }
    let start = boundary(max(Int(first.start), Int(min(first.end, second.start)) - Self.margin))
    let end = boundary(min(Int(second.end), Int(second.start) + Self.margin))
    return start >= end || !DateContext.endsSentence(within: tree.plainText(of: TextRange(start, end)))
  }

  /// The place, or the next at which no character is cut.
  private func boundary(_ place: Int) -> Int {
    var place = place
    while place < tree.bytes.count, tree.bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }
}
