// A corpus in numbers.

public import Corpus
public import EDTF

public struct CorpusSummary: Sendable {
  public private(set) var articles = 0
  public private(set) var mentions = 0
  public private(set) var statements = 0
  public private(set) var dates = 0
  /// Texts that several coders have coded: the articles of each are counted.
  public private(set) var textsOfSeveralCoders = 0
  private var (mentioned, holding) = (ActorSet(), ActorSet())
  /// The days of the articles' own dates, from the earliest to the latest; nil where no article has one.
  public private(set) var days: ClosedRange<CalendarDay>?

  /// How many articles have each `status`; those without one are in none.
  public private(set) var statuses: [String: Int] = [:]
  /// How many articles each `coder` has coded; those that name none are in none.
  public private(set) var coders: [String: Int] = [:]
  /// How many articles could not be read: nobody knows what they say.
  public private(set) var unread = 0
  /// How many of the others have no statement, and how many of these have no tag at all.
  public private(set) var withoutStatement = 0
  public private(set) var withoutTag = 0

  /// Of some articles.
  public init(_ articles: some Sequence<Facts>) {
    var sketches: [TextSketch] = []
    for facts in articles {
      add(facts)
      sketches.append(facts.sketch)
    }
    textsOfSeveralCoders = TextSketch.textsOfSeveralCoders(sketches)
  }

  /// How many actors words name; `@article` is none. A handle that articles define for themselves is another actor in each.
  public var actors: Int { mentioned.count }
  /// How many actors take a stand, counted in the same way.
  public var holders: Int { holding.count }

  private mutating func add(_ facts: Facts) {
    articles += 1
    if facts.isUnread {
      unread += 1
      return
    }
    mentions += facts.mentions.count
    dates += facts.dates.count
    if let status = facts.status { statuses[status, default: 0] += 1 }
    if let coder = facts.coder { coders[coder, default: 0] += 1 }
    statements += facts.statements.count
    if facts.statements.isEmpty {
      withoutStatement += 1
      if facts.isUntagged { withoutTag += 1 }
    }
    mentioned.add(facts, .mention)
    holding.add(facts, .holder)
    if let own = facts.defaultDate?.days {
      days = min(days?.lowerBound ?? own.earliest, own.earliest)...max(days?.upperBound ?? own.latest, own.latest)
    }
  }
}

extension Facts {
  /// Whether an article has no tag that says anything.
  fileprivate var isUntagged: Bool {
    mentions.isEmpty && topics.isEmpty && dates.isEmpty && statements.isEmpty && nots.isEmpty && notes.isEmpty
      && labels.isEmpty
  }
}
