// What is usual in a corpus: the years of its articles, and whether they have statements.

/// Counts of a whole corpus by which one article stands out.
struct CorpusNorms: Hashable, Sendable {
  /// How many articles have statements.
  private(set) var speaking = 0
  private(set) var articles = 0
  /// How many articles were published in a year.
  private var years: [Int: Int] = [:]
  private var dated = 0

  /// Of fewer dated articles nobody can say what is usual.
  private static let fewest = 5
  /// A year within so many of most others is never out of proportion.
  private static let margin = 25
  /// How many times the years of the middle half a year may lie away from them.
  private static let factor = 10

  /// Counts a file in, or out where `change` is -1.
  mutating func count(_ facts: Facts, _ change: Int) {
    if facts.isCodebook { return }
    articles += change
    if !facts.statements.isEmpty { speaking += change }
    guard let year = facts.publicationYear else { return }
    dated += change
    let count = years[year, default: 0] + change
    years[year] = count == 0 ? nil : count
  }

  /// Whether more than half of the articles, of three or more, have a statement.
  var mostSpeak: Bool { articles >= 3 && speaking * 2 > articles }

  /// The years that are not out of all proportion to the others: the middle half of all, and on both sides ten times as
  /// many, or 25 where that is more; nil where there are too few to tell.
  var usualYears: ClosedRange<Int>? {
    guard dated >= Self.fewest else { return nil }
    let sorted = years.sorted { $0.key < $1.key }
    func year(at place: Int) -> Int {
      var passed = 0
      for (year, count) in sorted {
        passed += count
        if passed > place { return year }
      }
      return sorted.last?.key ?? 0
    }
    let (first, last) = (year(at: (dated - 1) / 4), year(at: 3 * (dated - 1) / 4))
    let margin = max(Self.margin, Self.factor * (last - first))
    return first - margin...last + margin
  }
}
