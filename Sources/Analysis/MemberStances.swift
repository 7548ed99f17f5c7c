// What those who are in an actor say, and what is said on the parts of an issue.

public import Corpus
internal import Syntax

/// The stances of all who are in an actor at the date of the stance, without those that the actor shares; or those on all
/// that is in an issue, without those that are on the issue, too. Each stand once: what two members say in one statement is
/// one stand of the body, and what one statement says on two parts is one stand on the whole.
public struct MemberStances: Sendable {
  /// By file; of a statement one for each sign and each target, on the parts of an issue for each holder.
  public let stances: [Stance]

  /// The stand that a stance is of the whole.
  private struct Stand: Hashable {
    var file: FileID
    var statement: Int32
    /// The target of a holder, the holder on an issue.
    var other: NameID
    var sign: Sigil

    init(_ stance: Stance, _ part: StanceTable.Part) {
      (file, statement, sign) = (stance.file, stance.statement, stance.sign)
      other = part == .holder ? stance.target : stance.holder
    }
  }

  /// Of an actor as a file means it; `file` is nil for one that the corpus does not hold. `corpus` must have been loaded with
  /// its uses. Where `isCancelled` says so, which is asked before each member and each 64 stances, the rest is left out.
  public init(of actor: Handle, as file: FileID?, in corpus: Snapshot, isCancelled: () -> Bool = { false }) {
    self.init(.holder, actor, file, corpus, isCancelled) { corpus.stances(heldBy: $0) }
  }

  /// On the parts of an issue as a file means it, in the same way.
  public init(onPartsOf issue: Handle, as file: FileID?, in corpus: Snapshot, isCancelled: () -> Bool = { false }) {
    self.init(.target, issue, file, corpus, isCancelled) { corpus.stances(on: $0) }
  }

  private init(
    _ part: StanceTable.Part,
    _ whole: Handle,
    _ file: FileID?,
    _ corpus: Snapshot,
    _ isCancelled: () -> Bool,
    _ stances: (Handle) -> [Stance]
  ) {
    var groupings = Groupings(corpus)
    let body = corpus.hasOwners(of: whole) ? corpus.referent(of: whole, in: file) : nil
    func isMeant(_ stance: Stance) -> Bool { body.map { corpus.referent(of: whole, in: stance.file) == $0 } ?? true }
    var found: [Stance] = []
    for member in corpus.possibleMembers(of: whole, isCancelled: isCancelled) {
      if isCancelled() { break }
      let stances = stances(member)
      if stances.isEmpty { continue }
      if let groups = corpus.steadyGroups(of: member) {
        if groups.contains(whole) { found += body == nil ? stances : stances.filter(isMeant) }
      } else {
        for (place, stance) in stances.enumerated() {
          if place % 64 == 63, isCancelled() { break }
          if groupings.groups(of: stance, part).contains(whole), isMeant(stance) { found.append(stance) }
        }
      }
    }
    let own = Set(stances(whole).lazy.filter(isMeant).map { Stand($0, part) })
    if !own.isEmpty { found.removeAll { own.contains(Stand($0, part)) } }
    self.stances = Self.distinct(found, part)
  }

  /// Each stand once: of several stances those that are sure and the statement's own before others.
  static func distinct(_ stances: [Stance], _ part: StanceTable.Part) -> [Stance] {
    func other(_ stance: Stance) -> UInt32 { part == .holder ? stance.target.number : stance.holder.number }
    // To sort them finds those of one statement faster than to hash them all.
    let sorted = stances.sorted { a, b in
      (a.file, a.statement, other(a), a.sign.rawValue, a.marks.rawValue)
        < (b.file, b.statement, other(b), b.sign.rawValue, b.marks.rawValue)
    }
    var last: Stand?
    return sorted.filter { stance in
      defer { last = Stand(stance, part) }
      return last != Stand(stance, part)
    }
  }
}
