// What files of a corpus share beyond definitions: texts that are alike, positions, the use of names.

internal import Text

/// Which files share what, kept up with every change.
struct CrossReferences: Sendable {
  private(set) var alike = FilesByKey()
  /// The numbers that several texts have.
  private(set) var shared: Set<UInt32> = []
  private var positions = FilesByKey()
  /// The files that take a position, by their texts.
  private(set) var texts = FilesByKey()
  /// The keys of positions that are taken with both signs, with the sign for.
  private var contested: Set<PositionKey> = []
  /// By name: how many files use it that do not define it for themselves.
  private var users = PagedArray<Int32>()
  private(set) var norms = CorpusNorms()
  /// How many files could not be read, and how many of them are codebooks.
  private(set) var unread = 0
  private(set) var unreadCodebooks = 0

  var articles: Int { norms.articles }

  /// How many files use a name that do not define it for themselves.
  func users(of name: NameID) -> Int { Int(users[checked: Int(name.number)] ?? 0) }

  /// Whether some position is contradicted.
  var hasContested: Bool { !contested.isEmpty }

  /// Whether a position and its opposite are both taken, by whomever.
  func isContested(_ key: PositionKey) -> Bool { contested.contains(key.forOne) }

  /// The files with a position but one, in the order of their paths: all, or the first few.
  func files(with key: PositionKey, but file: FileID, atMost most: Int = .max) -> [FileID] {
    positions.files(key.number, but: file, atMost: most)
  }

  /// Takes in what a file shares now, in place of what it shared. `path` gives the paths of other files.
  mutating func exchange(
    _ old: FileReferences,
    by new: FileReferences,
    of file: FileID,
    at own: PathOrder,
    _ path: (FileID) -> PathOrder
  ) {
    let (before, after) = (old.likeness, new.likeness)
    if before != after {
      for key in before where !after.contains(key) {
        alike.remove(key, file, at: own, path)
        if shared.contains(key), alike.files(key, but: file, atMost: 2).count < 2 { shared.remove(key) }
      }
      for key in after where !before.contains(key) {
        if alike.holds(key) { shared.insert(key) }
        alike.insert(key, file, at: own, path)
      }
    }
    let (taken, taking) = (old.positions, new.positions)
    if taken != taking {
      for key in taken where !taking.containsSorted(key) {
        positions.remove(key.number, file, at: own, path)
        if !positions.holds(key.number) { contested.remove(key.forOne) }
      }
      for key in taking where !taken.containsSorted(key) {
        positions.insert(key.number, file, at: own, path)
        if positions.holds(key.opposite.number) { contested.insert(key.forOne) }
      }
    }
    if old.text != new.text {
      if let text = old.text { texts.remove(text, file, at: own, path) }
      if let text = new.text { texts.insert(text, file, at: own, path) }
    }
    let (used, using) = (old.names, new.names)
    if used != using {
      for name in used { count(name, -1) }
      for name in using { count(name, 1) }
    }
  }

  /// Counts a file in, or out where `change` is -1.
  mutating func count(_ facts: Facts, _ change: Int) {
    norms.count(facts, change)
    guard facts.isUnread else { return }
    unread += change
    if facts.isCodebook { unreadCodebooks += change }
  }

  private mutating func count(_ name: NameID, _ change: Int32) {
    while users.count <= Int(name.number) { users.append(0) }
    users.update(Int(name.number)) { $0 &+= change }
  }
}

extension [PositionKey] {
  /// Whether a sorted list holds a key.
  func containsSorted(_ key: PositionKey) -> Bool {
    let place = partitioningIndex { $0 >= key }
    return place < count && self[place] == key
  }
}
