// Words, names and handles in their order, and which definitions have them when.

internal import Text

/// Made of folded keys: each word of a title, a name, a role or a handle; all words of a name, with spaces between; a
/// handle as a whole; and an empty key, for a role that is held for a period. Keys that begin alike stand together.
struct WordIndex: Sendable {
  /// That a definition has a key, and when.
  struct Posting: Sendable {
    /// The definition's place in the index.
    var place: Int32
    /// All days where the name has no period.
    var days: DayRange
    /// The furthest end of this and all earlier dated postings of the key.
    var furthest: DayRange
  }

  private let keys: [String]
  /// Where the postings of each key begin; one more at the end.
  private let starts: [Int32]
  /// Of one key those without a period first, in the order of the definitions; then the others by their first day.
  private let postings: [Posting]
  /// The definitions of the namespace, in their order.
  let members: [Int32]
  /// Their handles.
  private let handles: [Handle]
  private let places: [Handle: Int32]
  /// The names of the members, in their order, and where those of each begin; one more at the end.
  private let names: [IndexedName]
  private let nameStarts: [Int32]
  /// The words of all names, by their numbers: a word's number is the place of its key.
  private let nameWords: [Int32]

  init(_ definitions: some Sequence<Definition>, _ namespace: Namespace) {
    var found: [(key: String, posting: Posting)] = []
    var members: [Int32] = []
    var places: [Handle: Int32] = [:]
    var handles: [Handle] = []
    var written: [(name: IndexedName, words: [String])] = []
    var nameStarts: [Int32] = []
    for (place, definition) in definitions.enumerated() where definition.handle.namespace == namespace {
      let place = Int32(clamping: place)
      members.append(place)
      places[definition.handle] = place
      handles.append(definition.handle)
      nameStarts.append(Int32(clamping: written.count))
      let names = definition.indexedNames
      for (name, words) in names {
        for key in name.keys(words) {
          found.append((key, Posting(place: place, days: name.days, furthest: name.days)))
        }
      }
      written += names
    }
    found.sort { a, b in
      if a.key != b.key { return a.key < b.key }
      let (x, y) = (a.posting, b.posting)
      if (x.days == .always) != (y.days == .always) { return x.days == .always }
      return x.days.beginsBefore(y.days) || !y.days.beginsBefore(x.days) && x.place < y.place
    }
    var keys: [String] = []
    var starts: [Int32] = []
    var postings: [Posting] = []
    postings.reserveCapacity(found.count)
    for (key, posting) in found {
      var posting = posting
      if keys.last != key {
        keys.append(key)
        starts.append(Int32(clamping: postings.count))
      } else if let last = postings.last, last.days != .always, posting.days.endsBefore(last.furthest) {
        posting.furthest = last.furthest
      }
      postings.append(posting)
    }
    self.keys = keys
    self.starts = starts + [Int32(clamping: postings.count)]
    self.postings = postings
    self.members = members
    self.places = places
    self.handles = handles
    let numbers = Dictionary(uniqueKeysWithValues: zip(keys, Int32(0)...))
    var nameWords: [Int32] = []
    names = written.map { name, words in
      var name = name
      let start = nameWords.count
      nameWords += words.map { numbers[$0] ?? -1 }
      name.words = Int32(clamping: start)..<Int32(clamping: nameWords.count)
      return name
    }
    self.nameStarts = nameStarts + [Int32(clamping: written.count)]
    self.nameWords = nameWords
  }

  /// The numbers of some words; -1 for one that no name has.
  func numbers(of words: [String]) -> [Int32] {
    words.map { word in
      let place = keys.partitioningIndex { $0 >= word }
      return place < keys.count && keys[place] == word ? Int32(clamping: place) : -1
    }
  }

  /// The numbers of the words that begin with some letters.
  func numbers(ofPrefix prefix: String) -> Range<Int32> {
    let first = keys.partitioningIndex { $0 >= prefix }
    let count = keys[first...].partitioningIndex { !$0.utf8.starts(with: prefix.utf8) } - first
    return Int32(clamping: first)..<Int32(clamping: first + count)
  }

  /// The handle of a member, by its place in the index; nil for what is none.
  func handle(of place: Int) -> Handle? { member(place).map { handles[$0] } }

  private func member(_ place: Int) -> Int? {
    let member = members.partitioningIndex { $0 >= place }
    return member < members.count && members[member] == place ? member : nil
  }

  /// Hands over the names of a member, and the numbers of their words.
  func forEachName(of place: Int, _ body: (IndexedName, ArraySlice<Int32>) -> Void) {
    guard let member = member(place) else { return }
    for name in names[Int(nameStarts[member])..<Int(nameStarts[member + 1])] {
      body(name, nameWords[Int(name.words.lowerBound)..<Int(name.words.upperBound)])
    }
  }

  /// The postings of a key; empty where nothing has it.
  func range(of key: String) -> Range<Int> {
    let place = keys.partitioningIndex { $0 >= key }
    guard place < keys.count, keys[place] == key else { return 0..<0 }
    return Int(starts[place])..<Int(starts[place + 1])
  }

  /// The postings of all keys that begin with some letters, in the order of the keys.
  func range(ofPrefix prefix: String) -> Range<Int> {
    let keys = numbers(ofPrefix: prefix)
    return Int(starts[Int(keys.lowerBound)])..<Int(starts[Int(keys.upperBound)])
  }

  /// The definition with a handle; nil where there is none.
  func place(of handle: Handle) -> Int? { places[handle].map { Int($0) } }

  /// The definition of a posting.
  func place(_ posting: Int) -> Int { Int(postings[posting].place) }

  /// Hands over the definitions of the postings of one key that hold at a date, in the order of their periods, the latest
  /// first, behind those without one. Ends where `body` says that it has enough.
  func forEach(in range: Range<Int>, at days: DayRange?, _ body: (Int) -> Bool) {
    let dated = postings[range].partitioningIndex { $0.days != .always }
    for posting in range.lowerBound..<dated where !body(place(posting)) { return }
    guard let days else {
      for posting in dated..<range.upperBound where !body(place(posting)) { return }
      return
    }
    // Those that begin later are left out; of the others, all from the furthest end on that lies before the date.
    var next = postings[dated..<range.upperBound].partitioningIndex { $0.days.isAfter(days) }
    while next > dated {
      next -= 1
      if days.isAfter(postings[next].furthest) { return }
      if postings[next].days.overlaps(days), !body(place(next)) { return }
    }
  }
}

extension Definition {
  /// The names of the definition, each with its folded words.
  fileprivate var indexedNames: [(name: IndexedName, words: [String])] {
    var found = [(IndexedName(.whole, .always), [handle.name.caseFolded])]
    func add(_ text: String, _ kind: IndexedName.Kind, _ period: DatedPeriod?) {
      found.append((IndexedName(kind, period?.days ?? .always), Corpus.nameWords(text)))
    }
    add(handle.name, .handle, nil)
    add(title, .title, nil)
    for name in names { add(name.text, .name, name.period) }
    for role in roles { add(role.text, .role, role.period) }
    return found
  }
}
