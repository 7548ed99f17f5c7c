// What is in what, at a date: the tree of `in`.

extension Scope {
  /// All that an actor or an issue is in at a date, nearest first, each once; without a date, at any date. A membership
  /// counts where its period may hold the date; a circle ends where it began.
  public func groups(of handle: Handle, at days: DayRange?) -> [Handle] {
    Self.groups(of: handle, at: days) { find($0)?.definition.memberships ?? [] }
  }

  /// `memberships` says what a handle is in directly.
  static func groups(of handle: Handle, at days: DayRange?, _ memberships: (Handle) -> [Dated]) -> [Handle] {
    var next = memberships(handle)
    // Most actors are in nothing.
    if next.isEmpty { return [] }
    var found: [Handle] = []
    var seen: Set<Handle> = [handle]
    var place = 0
    while true {
      for membership in next where !membership.text.isEmpty && membership.holds(at: days) {
        let group = Handle(handle.namespace, membership.text)
        if seen.insert(group).inserted { found.append(group) }
      }
      if place == found.count { return found }
      next = memberships(found[place])
      place += 1
    }
  }
}
