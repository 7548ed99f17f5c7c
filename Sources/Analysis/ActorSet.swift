// How many actors do one thing.

internal import Corpus
internal import Syntax

/// Actors, each once. A handle that an article defines for itself is another actor than the same handle elsewhere.
struct ActorSet: Sendable {
  /// Those of the codebooks, or of nobody, and how many articles have that they define for themselves.
  private var (shared, own): (Set<Handle>, Int) = ([], 0)

  var count: Int { shared.count + own }

  /// Takes the actors that an article uses in one role; `@article` is none.
  mutating func add(_ facts: Facts, _ role: UseRole) {
    var used: Set<Handle> = []
    for use in facts.uses where use.role == role && use.sigil == .actor {
      if let handle = facts.handle(of: use), handle != .article { used.insert(handle) }
    }
    let defined = used.isEmpty ? [] : used.intersection(facts.definitions.map(\.handle))
    own += defined.count
    shared.formUnion(used.subtracting(defined))
  }
}
