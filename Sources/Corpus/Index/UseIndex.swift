// Who uses a name and who takes a stand, by name.

/// The lists that an editor asks and no check does. Each is sorted by file.
struct UseIndex: Sendable {
  var users = PagedArray<[Usage]>()
  /// The stands of an actor.
  var held = PagedArray<[Stance]>()
  /// The stands on an issue, an actor or another name.
  var taken = PagedArray<[Stance]>()

  /// Makes room for the next name.
  mutating func addName() {
    users.append([])
    held.append([])
    taken.append([])
  }
}
