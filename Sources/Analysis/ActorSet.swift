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
    var places: [Int32] = []
    for use in facts.uses
    where use.role == role && use.sigil == .actor && facts.handles.indices.contains(Int(use.handle)) {
      if !places.contains(use.handle) { places.append(use.handle) }
    }
    let defined = facts.definitions.isEmpty ? [] : Set(facts.definitions.lazy.map(\.handle))
    for place in places {
      let handle = facts.handles[Int(place)]
      if handle == .article { continue }
      if defined.contains(handle) { own += 1 } else { shared.insert(handle) }
    }
  }
}
