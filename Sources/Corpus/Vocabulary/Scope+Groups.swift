// What is in what, at a date: the tree of `in`.

internal import EDTF

extension Scope {
  /// All that an actor or an issue is in at a date, nearest first, each once; without a date, at any date. A membership
  /// counts where its period may hold the date; a circle ends where it began.
  public func groups(of handle: Handle, at days: DayRange?) -> [Handle] {
    var found: [Handle] = []
    var seen: Set<Handle> = [handle]
    var queue = [handle]
    var place = 0
    while place < queue.count {
      let next = queue[place]
      place += 1
      for membership in find(next)?.definition.memberships ?? [] where !membership.text.isEmpty {
        guard membership.holds(at: days) else { continue }
        let group = Handle(handle.namespace, membership.text)
        guard seen.insert(group).inserted else { continue }
        found.append(group)
        queue.append(group)
      }
    }
    return found
  }
}
