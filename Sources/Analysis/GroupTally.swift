// What bodies stand for, counted with those who were in them when they spoke.

public import Corpus
internal import Syntax

/// Stances on one target, or on one issue and its parts, counted for every actor that others are in: what a member says at a
/// date counts for all that it is in at that date. A statement that several members share counts once for each sign.
public struct GroupTally: Sendable {
  public struct Group: Sendable {
    public let referent: Referent
    /// Of its members and its own.
    public let counts: StanceCounts
  }

  /// Those for which members speak, the most frequent first, and of equals by name.
  public let groups: [Group]

  private struct Entry {
    let referent: Referent
    var stances: [Stance] = []
    var hasMembers = false

    /// One of each stand: of several the one that is sure, and the statement's own.
    var counts: StanceCounts {
      // As they mostly come; to look at their neighbours is faster than to hash them all.
      let isOrdered = zip(stances, stances.dropFirst()).allSatisfy { !Self.isBefore($1, $0) }
      let ordered =
        isOrdered
        ? stances
        : stances.enumerated().sorted { a, b in
          Self.isBefore(a.element, b.element) || !Self.isBefore(b.element, a.element) && a.offset < b.offset
        }.map(\.element)
      var kept: [Stance] = []
      for stance in ordered {
        let ofStatement = kept.indices.reversed().prefix { Self.isOfOneStatement(kept[$0], stance) }
        guard let place = ofStatement.first(where: { kept[$0].sign == stance.sign }) else {
          kept.append(stance)
          continue
        }
        if stance.marks.rawValue < kept[place].marks.rawValue { kept[place] = stance }
      }
      return StanceCounts(kept)
    }

    private static func isBefore(_ a: Stance, _ b: Stance) -> Bool { (a.file, a.statement) < (b.file, b.statement) }

    private static func isOfOneStatement(_ a: Stance, _ b: Stance) -> Bool {
      a.file == b.file && a.statement == b.statement
    }
  }

  /// Where `isCancelled` says so, which is asked before each 64 stances, the rest is left out.
  public init(_ stances: some Sequence<Stance>, in corpus: Snapshot, isCancelled: () -> Bool = { false }) {
    var groupings = Groupings(corpus)
    self.init(stances, in: corpus, &groupings, isCancelled: isCancelled)
  }

  /// With what was looked up for others, of the same corpus.
  public init(
    _ stances: some Sequence<Stance>,
    in corpus: Snapshot,
    _ groupings: inout Groupings,
    isCancelled: () -> Bool = { false }
  ) {
    var entries: [Entry] = []
    var places: [Referent: Int] = [:]
    /// Where the entries are of a holder, who comes first, and of what it is in, where that is always the same.
    var steady: [NameID: [Int]] = [:]
    func found(_ stance: Stance, _ groupings: inout Groupings) -> [Int] {
      if let known = steady[stance.holder] { return known }
      guard let holder = corpus.handle(stance.holder) else { return [] }
      let found = ([holder] + groupings.groups(of: stance)).map { handle in
        let referent = corpus.referent(of: handle, in: stance.file)
        let place = places[referent] ?? entries.count
        if place == entries.count {
          places[referent] = place
          entries.append(Entry(referent: referent))
        }
        return place
      }
      if groupings.steadyGroups(of: stance.holder) != nil { steady[stance.holder] = found }
      return found
    }
    for (number, stance) in stances.enumerated() {
      if number % 64 == 0, isCancelled() { break }
      for (number, place) in found(stance, &groupings).enumerated() {
        entries[place].stances.append(stance)
        if number > 0 { entries[place].hasMembers = true }
      }
    }
    groups = entries.filter(\.hasMembers)
      .map { Group(referent: $0.referent, counts: $0.counts) }
      .sorted { $0.counts.all != $1.counts.all ? $0.counts.all > $1.counts.all : $0.referent < $1.referent }
  }
}
