// The stances of a corpus that somebody asks for, counted by what he likes.

public import Corpus
internal import EDTF
internal import Syntax

/// The stances of some files that a query takes. Every stance that it takes is in exactly one group of each grouping, so that
/// the groups add up to the whole.
public struct StanceSurvey: Sendable {
  /// In the order of the files, then of the text.
  public let stances: [Stance]
  public let counts: StanceCounts
  /// How many were left out because their date is not known, though days were asked for.
  public let undated: Int
  /// How many were left out as repetitions.
  public let repeated: Int
  /// How many were left out because they are no plain facts.
  public let otherThanFacts: Int
  /// How many were left out because they were followed from a statement on another statement.
  public let derived: Int

  private let corpus: Snapshot

  /// Of some files, in the order in which they shall stand. The corpus need not have been loaded with its stances.
  public init(_ files: some Sequence<FileID>, in corpus: Snapshot, _ query: StanceQuery = StanceQuery()) {
    self.corpus = corpus
    var filter = StanceFilter(query, corpus)
    var kept: [Stance] = []
    for file in files {
      let stances = corpus.record(file)?.stances(as: file) ?? []
      kept += filter.kept(stances)
    }
    let (distinct, repeated) = Self.withoutRepetitions(kept, query.repetition, corpus)
    (stances, self.repeated) = (distinct, repeated)
    counts = StanceCounts(distinct)
    (undated, otherThanFacts, derived) = (filter.undated, filter.otherThanFacts, filter.derived)
  }

  /// The stances by what they share, the most frequent first, and of equals by name; articles, months and coders by name.
  public func groups(by grouping: StanceGrouping) -> [StanceGroup] {
    switch grouping {
    case .actor, .issue:
      return StanceTable(stances).groups(by: grouping == .actor ? .holder : .target, in: corpus)
        .map { StanceGroup(key: .referent($0.referent), table: $0.table) }
        .sorted { a, b in
          if a.counts.all != b.counts.all { return a.counts.all > b.counts.all }
          guard case .referent(let first) = a.key, case .referent(let second) = b.key else { return false }
          return first < second
        }
    case .article, .month, .coder:
      var places: [StanceGroup.Key: Int] = [:]
      var tables: [(key: StanceGroup.Key, table: StanceTable)] = []
      for stance in stances {
        let key = key(of: stance, by: grouping)
        let place = places[key] ?? tables.count
        if place == tables.count {
          places[key] = place
          tables.append((key, StanceTable([])))
        }
        tables[place].table.add(stance)
      }
      return tables.sorted { Self.isBefore($0.key, $1.key) }.map { StanceGroup(key: $0.key, table: $0.table) }
    }
  }

  private func key(of stance: Stance, by grouping: StanceGrouping) -> StanceGroup.Key {
    let record = corpus.record(stance.file)
    switch grouping {
    case .month: return .month(StancePeriod(record?.facts.days(of: stance), .month))
    case .coder: return .coder(record?.facts.coder)
    case .article, .actor, .issue: return .article(record?.path ?? "")
    }
  }

  private static func isBefore(_ a: StanceGroup.Key, _ b: StanceGroup.Key) -> Bool {
    switch (a, b) {
    case (.article(let x), .article(let y)): PathOrder(x) < PathOrder(y)
    case (.coder(let x), .coder(let y)): y == nil ? x != nil : x.map { $0 < y ?? "" } ?? false
    case (.month(let x), .month(let y)):
      if let first = x.days, let second = y.days {
        first.anchor != second.anchor ? first.anchor < second.anchor : first.latest > second.latest
      } else {
        x.days != nil && y.days == nil
      }
    default: false
    }
  }

  // MARK: Repetitions

  private struct Stand: Hashable {
    var holder: Owned
    var target: Owned
    var sign: Sigil
    var kind: StanceKind
    /// The article, where it counts once an article, and where the date is not known.
    var file: FileID?
    var period: StancePeriod?
  }

  /// Of each stand one: the statement's own before one that is derived, the article's own voice before `via`, else the first.
  private static func withoutRepetitions(
    _ stances: [Stance],
    _ repetition: StanceRepetition,
    _ corpus: Snapshot
  ) -> (stances: [Stance], repeated: Int) {
    if repetition == .everyTime { return (stances, 0) }
    var best: [Stand: Int] = [:]
    for (place, stance) in stances.enumerated() {
      let days = repetition == .article ? nil : corpus.record(stance.file)?.facts.days(of: stance)
      let stand = Stand(
        holder: Owned(stance.holder, stance.file, corpus),
        target: Owned(stance.target, stance.file, corpus),
        sign: stance.sign,
        kind: StanceKind(stance),
        file: days == nil ? stance.file : nil,
        period: days.map { StancePeriod($0, repetition) }
      )
      if let known = best[stand], stances[known].marks.rawValue <= stance.marks.rawValue { continue }
      best[stand] = place
    }
    return (best.values.sorted().map { stances[$0] }, stances.count - best.count)
  }
}
