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

  /// Of an actor as a file means it; `file` is nil for one that the corpus does not hold. Costs a look at every definition
  /// that is in something. `corpus` must have been loaded with its uses.
  public init(of actor: Handle, as file: FileID?, in corpus: Snapshot) {
    var groupings = Groupings(corpus)
    let body = corpus.referent(of: actor, in: file)
    var taken = Set(corpus.stances(heldBy: actor, as: file).map { Place($0) })
    var found: [Stance] = []
    for member in Self.members(of: actor, in: corpus) {
      for stance in corpus.stances(heldBy: member)
      where groupings.groups(of: stance).contains(actor) && corpus.referent(of: actor, in: stance.file) == body
        && taken.insert(Place(stance)).inserted
      {
        found.append(stance)
      }
    }
    stances = found.sorted { ($0.file, $0.statement) < ($1.file, $1.statement) }
  }

  /// Who is in an actor at some date, in codebooks and in articles.
  private static func members(of actor: Handle, in corpus: Snapshot) -> [Handle] {
    let shared = Scope(Facts(), corpus.vocabulary)
    var members = corpus.vocabulary.handles(in: actor.namespace).filter {
      $0 != actor && shared.groups(of: $0, at: nil).contains(actor)
    }
    var seen = Set(members)
    for body in [actor] + members {
      for file in corpus.files(using: body) {
        guard let facts = corpus.record(file)?.facts, !facts.isCodebook, !facts.definitions.isEmpty else { continue }
        let scope = corpus.scope(of: file)
        for definition in facts.standingDefinitions
        where !definition.memberships.isEmpty && definition.handle != actor && !seen.contains(definition.handle) {
          guard scope.groups(of: definition.handle, at: nil).contains(actor) else { continue }
          seen.insert(definition.handle)
          members.append(definition.handle)
        }
      }
    }
    return members
  }
}
