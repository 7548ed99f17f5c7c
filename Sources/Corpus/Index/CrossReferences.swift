// What ties the files of a corpus to each other beyond definitions: texts that are alike, stands, the use of names.

internal import Text

/// By which numbers and names one file is tied to others.
struct FileReferences: Sendable {
  /// Numbers shared by texts that are alike.
  let likeness: [UInt32]
  /// Numbers of the file's plain stands, each once, in order. The last bit is the sign.
  let stands: [UInt32]
  /// The text's number, by which its other codings are found; nil where the file takes no stand.
  let text: UInt32?
  /// The names that the file uses and does not define for itself.
  let names: [NameID]

  /// Those of a record; none where there is no file.
  init(_ record: FileRecord?, of file: FileID) {
    likeness = record?.facts.sketch.keys ?? []
    var keys: [UInt32] = []
    record?.forEachStand { keys.append($0.key(in: file)) }
    keys.sort()
    if zip(keys, keys.dropFirst()).contains(where: ==) { keys = Array(Set(keys)).sorted() }
    stands = keys
    text = keys.isEmpty ? nil : record?.facts.sketch.textKey
    names = record?.namesFromOutside ?? []
  }
}

/// The ties of all files.
struct CrossReferences: Sendable {
  private(set) var alike = FilesByKey()
  /// The numbers that several texts have.
  private(set) var shared: Set<UInt32> = []
  private(set) var stands = FilesByKey()
  /// The files that take a stand, by their texts.
  private(set) var texts = FilesByKey()
  /// The numbers of stands that are taken with both signs, with the sign for.
  private(set) var contested: Set<UInt32> = []
  /// By name: how many files use it that do not define it for themselves.
  private var users = PagedArray<Int32>()
  private(set) var articles = 0

  /// How many files use a name that do not define it for themselves.
  func users(of name: NameID) -> Int { Int(users[checked: Int(name.number)] ?? 0) }

  /// Takes in what a file is tied by now, in place of what it was tied by. `path` gives the paths of other files.
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
    let (stood, standing) = (old.stands, new.stands)
    if stood != standing {
      for key in stood where !standing.containsSorted(key) {
        stands.remove(key, file, at: own, path)
        if !stands.holds(key) { contested.remove(key | 1) }
      }
      for key in standing where !stood.containsSorted(key) {
        stands.insert(key, file, at: own, path)
        if stands.holds(key ^ 1) { contested.insert(key | 1) }
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

  mutating func countArticles(_ change: Int) { articles += change }

  private mutating func count(_ name: NameID, _ change: Int32) {
    while users.count <= Int(name.number) { users.append(0) }
    users.update(Int(name.number)) { $0 &+= change }
  }
}

extension [UInt32] {
  /// Whether a sorted list holds a number.
  func containsSorted(_ number: UInt32) -> Bool {
    let place = partitioningIndex { $0 >= number }
    return place < count && self[place] == number
  }
}
