// A corpus in numbers.

public import Corpus
public import EDTF
internal import Syntax

public struct CorpusSummary: Sendable {
  public private(set) var articles = 0
  public private(set) var mentions = 0
  public private(set) var statements = 0
  public private(set) var dates = 0
  /// Texts that several coders have coded: the articles of each are counted.
  public private(set) var textsOfSeveralCoders = 0
  /// Those of the codebooks, or of nobody, and how many articles name that they define for themselves.
  private var (shared, own): (Set<Handle>, Int) = ([], 0)
  /// The days of the articles' own dates, from the earliest to the latest; nil where no article has one.
  public private(set) var days: ClosedRange<CalendarDay>?

  /// How many articles have each `status`; those without one are in none.
  public private(set) var statuses: [String: Int] = [:]

  /// Of some articles.
  public init(_ articles: some Sequence<Facts>) {
    var sketches: [TextSketch] = []
    for facts in articles {
      add(facts)
      sketches.append(facts.sketch)
    }
    textsOfSeveralCoders = TextSketch.textsOfSeveralCoders(sketches)
  }

  /// How many actors are named or take a stand; `@article` is none. A handle that articles define for themselves is
  /// another actor in each.
  public var actors: Int { shared.count + own }

  private mutating func add(_ facts: Facts) {
    articles += 1
    mentions += facts.mentions.count
    dates += facts.dates.count
    if let status = facts.status { statuses[status, default: 0] += 1 }
    statements += facts.statements.count
    let used = Set(facts.uses.compactMap { facts.handle(of: $0) }.filter { $0.namespace == .actor && $0 != .article })
    let defined = used.isEmpty ? [] : used.intersection(facts.definitions.map(\.handle))
    own += defined.count
    shared.formUnion(used.subtracting(defined))
    if let own = facts.defaultDate?.days {
      days = min(days?.lowerBound ?? own.earliest, own.earliest)...max(days?.upperBound ?? own.latest, own.latest)
    }
  }
}
