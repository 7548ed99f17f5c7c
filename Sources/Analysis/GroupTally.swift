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
    var stands: [Stand: Stance] = [:]
    var hasMembers = false

    mutating func add(_ stance: Stance, _ stand: Stand, isMember: Bool) {
      if isMember { hasMembers = true }
      // Of several, the one that is sure, and the statement's own.
      if stands[stand].map({ stance.marks.rawValue < $0.marks.rawValue }) ?? true { stands[stand] = stance }
    }
  }

  private struct Stand: Hashable {
    var file: FileID
    var statement: Int32
    var sign: Sigil
  }

  public init(_ stances: some Sequence<Stance>, in corpus: Snapshot) {
    var groupings = Groupings(corpus)
    self.init(stances, in: corpus, &groupings)
  }

  /// With what was looked up for others, of the same corpus.
  public init(_ stances: some Sequence<Stance>, in corpus: Snapshot, _ groupings: inout Groupings) {
    var entries: [Referent: Entry] = [:]
    for stance in stances {
      guard let holder = corpus.handle(stance.holder) else { continue }
      let stand = Stand(file: stance.file, statement: stance.statement, sign: stance.sign)
      for (place, handle) in ([holder] + groupings.groups(of: stance)).enumerated() {
        entries[corpus.referent(of: handle, in: stance.file), default: Entry()].add(stance, stand, isMember: place > 0)
      }
    }
    groups = entries.filter { $0.value.hasMembers }
      .map { Group(referent: $0.key, counts: StanceCounts($0.value.stands.values)) }
      .sorted { $0.counts.all != $1.counts.all ? $0.counts.all > $1.counts.all : $0.referent < $1.referent }
  }
}
