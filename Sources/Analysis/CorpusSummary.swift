// A corpus in numbers.

public import Corpus
public import EDTF
internal import Syntax

public struct CorpusSummary: Sendable {
  public private(set) var articles = 0
  public private(set) var mentions = 0
  public private(set) var statements = 0
  public private(set) var dates = 0
  /// Actors that are named or take a stand; `@article` is none.
  public private(set) var actors: Set<Handle> = []
  /// The days of the articles' own dates, from the earliest to the latest; nil where no article has one.
  public private(set) var days: ClosedRange<CalendarDay>?

  /// Of some articles.
  public init(_ articles: some Sequence<Facts>) {
    for facts in articles { add(facts) }
  }

  private mutating func add(_ facts: Facts) {
    articles += 1
    mentions += facts.mentions.count
    dates += facts.dates.count
    statements += facts.statements.count
    for use in facts.uses {
      if let handle = facts.handle(of: use), handle.namespace == .actor, handle != .article { actors.insert(handle) }
    }
    if let own = facts.defaultDate?.days {
      days = min(days?.lowerBound ?? own.earliest, own.earliest)...max(days?.upperBound ?? own.latest, own.latest)
    }
  }
}
