// Changes that wait until there are enough of them for the disk to be waited for once.

internal import Project

/// `Note` is what is reported of a change when it was taken.
struct PendingChanges<Note> {
  private var entries: [(change: FileChange, note: Note)] = []
  private var size = 0

  var count: Int { entries.count }

  /// Whether they should be taken now: so that Ctrl-C need not wait for long, nor memory hold a whole corpus twice.
  var isFull: Bool { entries.count >= 512 || size > 32 << 20 }

  mutating func add(_ change: FileChange, _ note: Note) {
    entries.append((change, note))
    size += change.new.count
  }

  /// The notes, in their order, and whether the change went well; none waits any longer.
  mutating func taken(by changes: inout Changes) -> [(note: Note, wentWell: Bool)] {
    defer { self = PendingChanges() }
    return zip(entries, changes.take(entries.map(\.change))).map { ($0.note, $1) }
  }
}
