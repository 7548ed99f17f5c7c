// What is in what, in the codebooks and in what articles define for themselves.

extension Snapshot {
  /// All that an actor or an issue is in at a date, as a file means it, nearest first, each once; without a date, at any
  /// date. `file` is nil for one that the corpus does not hold.
  public func groups(of handle: Handle, as file: FileID?, at days: DayRange?) -> [Handle] {
    let facts = file.flatMap { record($0)?.facts }
    let hasOwn = facts.map { !$0.isCodebook && !$0.definitions.isEmpty } ?? false
    return Scope.groups(of: handle, at: days) { handle in
      // By index: a look at each definition would copy it.
      if hasOwn, let facts,
        let place = facts.definitions.indices.first(where: { facts.definitions[$0].handle == handle })
      {
        return facts.definitions[place].memberships
      }
      return vocabulary.memberships(of: handle)
    }
  }

  /// All that an actor or an issue is in, where that is the same at any date and in every file; else nil.
  public func steadyGroups(of handle: Handle) -> [Handle]? {
    var isSteady = true
    let groups = Scope.groups(of: handle, at: nil) { handle in
      let memberships = vocabulary.memberships(of: handle)
      if hasOwners(of: handle) || memberships.contains(where: { $0.period != nil }) { isSteady = false }
      return memberships
    }
    return isSteady ? groups : nil
  }

  /// Whether some article defines a handle for itself.
  public func hasOwners(of handle: Handle) -> Bool { name(of: handle).map { owners.holds($0.number) } ?? false }

  /// Whoever may be in an actor or an issue at some date, in the codebooks or in an article that defines it for itself; each
  /// once. The memberships of one article may be combined with those of another: ask `groups` about a single one. Where
  /// `isCancelled` says so, before the look at another body, the rest is left out.
  public func possibleMembers(of handle: Handle, isCancelled: () -> Bool = { false }) -> [Handle] {
    var found: [Handle] = []
    var seen: Set<Handle> = [handle]
    var place = -1
    while place < found.count, !isCancelled() {
      let body = place < 0 ? handle : found[place]
      for member in vocabulary.members(of: body) where seen.insert(member).inserted { found.append(member) }
      for file in files(using: body) {
        guard let facts = record(file)?.facts, !facts.isCodebook else { continue }
        for place in facts.definitions.indices
        where facts.definitions[place].handle.namespace == handle.namespace
          && facts.definitions[place].memberships.contains(where: { $0.text == body.name })
        {
          if seen.insert(facts.definitions[place].handle).inserted { found.append(facts.definitions[place].handle) }
        }
      }
      place += 1
    }
    return found
  }
}
