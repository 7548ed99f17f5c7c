// What those who are in an actor say.

public import Corpus
internal import Syntax

/// The stances of all who are in an actor at the date of the stance, without those that the actor shares.
public struct MemberStances: Sendable {
  /// By file; of a statement that several members share one for each target.
  public let stances: [Stance]

  private struct Place: Hashable {
    var file: FileID
    var statement: Int32
    var target: NameID

    init(_ stance: Stance) { (file, statement, target) = (stance.file, stance.statement, stance.target) }
  }

  /// Of an actor as a file means it; `file` is nil for one that the corpus does not hold. `corpus` must have been loaded with its uses.
  public init(of actor: Handle, as file: FileID?, in corpus: Snapshot) {
    var groupings = Groupings(corpus)
    let body = corpus.hasOwners(of: actor) ? corpus.referent(of: actor, in: file) : nil
    func isMeant(_ stance: Stance) -> Bool { body.map { corpus.referent(of: actor, in: stance.file) == $0 } ?? true }
    var found: [Stance] = []
    for member in corpus.possibleMembers(of: actor) {
      let stances = corpus.stances(heldBy: member)
      if stances.isEmpty { continue }
      if let groups = corpus.steadyGroups(of: member) {
        if groups.contains(actor) { found += body == nil ? stances : stances.filter(isMeant) }
      } else {
        found += stances.filter { groupings.groups(of: $0).contains(actor) && isMeant($0) }
      }
    }
    let own = Set(corpus.stances(heldBy: actor, as: file).map { Place($0) })
    if !own.isEmpty { found.removeAll { own.contains(Place($0)) } }
    // To sort them finds those of one statement faster than to hash them all.
    found.sort { ($0.file, $0.statement, $0.target.number) < ($1.file, $1.statement, $1.target.number) }
    var last: Place?
    stances = found.filter { stance in
      defer { last = Place(stance) }
      return last != Place(stance)
    }
  }
}
