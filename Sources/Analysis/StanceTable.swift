// Stances counted: for and against, by holder or by target, and the latest of each.

public import Corpus
public import EDTF
public import Syntax

/// A stance is one holder's stand on one target in one statement: a statement by two on three counts six times. Each counts
/// as one, whatever its weight; what is not said as a fact is counted apart.
public struct StanceTable: Sendable {
  /// In the order in which they were given.
  public private(set) var stances: [Stance] = []
  public private(set) var counts = StanceCounts()
  /// The first and the last day; nil where no stance has one.
  public private(set) var days: ClosedRange<CalendarDay>?
  /// The stance with the latest day, the last one of equals; one without a day where none has one. nil where there are none.
  public private(set) var latest: Stance?

  /// What stances are gathered by.
  public enum Part: Sendable { case holder, target }

  /// The stances of one holder, or on one target.
  public struct Group: Sendable {
    public let referent: Referent
    public let table: StanceTable
  }

  public init(_ stances: some Sequence<Stance>) {
    for stance in stances { add(stance) }
  }

  /// The stances of one sign that are said as a fact.
  public func side(_ sign: Sigil) -> StanceTable { part(.fact, sign) }

  /// The stances of one kind and one sign.
  public func part(_ kind: StanceKind, _ sign: Sigil) -> StanceTable {
    StanceTable(stances.lazy.filter { $0.sign == sign && StanceKind($0) == kind })
  }

  /// The stances of one sign that are not said as a fact (`as`).
  public func qualified(_ sign: Sigil) -> StanceTable {
    StanceTable(stances.lazy.filter { $0.sign == sign && StanceKind($0).isQualified })
  }

  /// The stances by holder or by target: the most frequent first, and of equals the latest. A handle that articles define
  /// for themselves is another one in each.
  public func groups(by part: Part, in corpus: Snapshot) -> [Group] {
    var places: [Owned: Int] = [:]
    var groups: [(name: Owned, table: StanceTable)] = []
    for stance in stances {
      let name = Owned(part == .holder ? stance.holder : stance.target, stance.file, corpus)
      let place = places[name] ?? groups.count
      if place == groups.count {
        places[name] = place
        groups.append((name, StanceTable([])))
      }
      groups[place].table.add(stance)
    }
    // Tables are large: places are sorted in their stead.
    let order = groups.indices.map { (place: $0, count: groups[$0].table.counts.all, day: groups[$0].table.latestDay) }
      .sorted { a, b in a.count != b.count ? a.count > b.count : a.day > b.day }
    return order.compactMap { entry in
      let (name, table) = groups[entry.place]
      return name.referent(in: corpus).map { Group(referent: $0, table: table) }
    }
  }

  private var latestDay: Int32 { latest.map(\.dayNumber) ?? .min }

  mutating func add(_ stance: Stance) {
    stances.append(stance)
    counts.add(stance)
    if let day = stance.day { days = min(days?.lowerBound ?? day, day)...max(days?.upperBound ?? day, day) }
    if stance.dayNumber >= latest?.dayNumber ?? .min { latest = stance }
  }
}
