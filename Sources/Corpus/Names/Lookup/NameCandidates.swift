// The definitions that may be meant where a name is written, found without a look at all others.

/// Definitions that may be meant.
public struct NameCandidates: Sendable {
  /// A file's own first, then those of the codebooks, each in the order of the definitions.
  public private(set) var all: [NameCandidate] = []
  /// Whether others fit what is typed, too.
  public private(set) var isCut = false
  /// How many entries of the index were read: no more than twice as many for 20,000 definitions as for 200.
  public private(set) var reads = 0

  /// So many definitions are compared one by one; of more, those that are likely are looked up.
  static let few = 200

  public var definitions: [Definition] { all.map(\.definition) }

  fileprivate mutating func add(_ index: NameIndex, _ query: NameQuery, but isHidden: (Handle) -> Bool) {
    var search = CandidateSearch(index, query)
    search.run()
    isCut = isCut || search.isCut
    reads += search.reads
    let question = NameQuestion(query.marked, in: index, search.words)
    all += search.places.sorted().lazy.map { NameCandidate($0, of: question) }
      .filter { !isHidden($0.handle) }
  }
}

extension Scope {
  /// The definitions that the file sees and that may be meant. Where they are few, all of one kind; where they are many,
  /// in this order and up to some hundreds: those with marked words in their names, first those whose name holds at the
  /// date; those that the file uses; those that begin as what is typed; those that hold a dated role at the date; and
  /// the first.
  public func candidates(_ query: NameQuery) -> NameCandidates {
    var candidates = NameCandidates()
    if let ownNames { candidates.add(ownNames, query) { _ in false } }
    candidates.add(vocabulary.names, query, but: owns)
    return candidates
  }

  /// The definitions, of the kind of a handle, whose title or one of whose names has the words of the handle: those called
  /// `Bill Clinton` for `@bill-clinton`. Of very many the first.
  public func definitions(named handle: Handle) -> [Definition] {
    let wanted = nameWords(handle.name)
    guard !wanted.isEmpty else { return [] }
    return [ownNames, vocabulary.names].compactMap(\.self).flatMap { index in
      let words = index.words(handle.namespace)
      let found = words.range(of: wanted.joined(separator: " ")).prefix(NameCandidates.few).map(words.place)
      return Set(found).sorted().map { index[$0] }.filter { definition in
        ([definition.title] + definition.names.map(\.text)).contains { nameWords($0) == wanted }
          && (find(definition.handle)?.definition == definition)
      }
    }
  }
}

/// The search of one index.
private struct CandidateSearch {
  private let index: NameIndex
  let words: WordIndex
  private let query: NameQuery
  /// The words that begin as what is typed.
  private let prefix: Range<Int32>
  private(set) var places: Set<Int> = []
  private(set) var reads = 0
  private(set) var isCut = false

  /// Of one kind of evidence so many entries are read, and of all kinds twice as many as where all are compared.
  private static let mostOfOne = NameCandidates.few / 2
  private static let most = NameCandidates.few * 2

  init(_ index: NameIndex, _ query: NameQuery) {
    self.index = index
    self.query = query
    words = index.words(query.namespace)
    prefix = query.typed.isEmpty ? 0..<0 : words.numbers(ofPrefix: query.typed)
  }

  mutating func run() {
    if words.members.count <= NameCandidates.few, query.typed.isEmpty {
      places = Set(words.members.map(Int.init))
      reads = places.count
      return
    }
    let typed = query.typed.isEmpty ? 0..<0 : words.range(ofPrefix: query.typed)
    if !query.typed.isEmpty, typed.count <= Self.most || words.members.count <= NameCandidates.few {
      places = Set(typed.lazy.map(words.place))
      reads = places.count
      return
    }
    isCut = true
    takeMarked()
    take(query.used.compactMap(words.place(of:)), atMost: Self.mostOfOne)
    take(typed.lazy.map(words.place), atMost: Self.mostOfOne)
    takeHolding("", atMost: Self.mostOfOne)
    if query.typed.isEmpty { take(words.members.lazy.map(Int.init), atMost: Self.mostOfOne) }
  }

  /// The names that the marked words are, then those that have one of the words, the rarest first: few have it, and it
  /// says most.
  private mutating func takeMarked() {
    guard !query.marked.isEmpty else { return }
    takeHolding(query.marked.joined(separator: " "), atMost: Self.mostOfOne)
    let rarest = Set(query.marked).map { (word: $0, count: words.range(of: $0).count) }
      .filter { $0.count > 0 }.sorted { ($0.count, $0.word) < ($1.count, $1.word) }
    let limit = reads + Self.mostOfOne
    for (word, count) in rarest where reads < limit {
      if count <= limit - reads {
        take(words.range(of: word).lazy.map(words.place), atMost: count)
      } else {
        takeHolding(word, atMost: limit - reads)
      }
    }
  }

  /// Those whose names have a key at the date.
  private mutating func takeHolding(_ key: String, atMost most: Int) {
    let limit = min(reads + most, Self.most)
    words.forEach(in: words.range(of: key), at: query.days) { place in
      guard reads < limit else { return false }
      take(place)
      return true
    }
  }

  private mutating func take(_ found: some Sequence<Int>, atMost most: Int) {
    let limit = min(reads + most, Self.most)
    for place in found {
      guard reads < limit else { return }
      take(place)
    }
  }

  private mutating func take(_ place: Int) {
    reads += 1
    if query.typed.isEmpty || hasTyped(place) { places.insert(place) }
  }

  /// Whether a word of a definition begins as what is typed.
  private func hasTyped(_ place: Int) -> Bool {
    var found = false
    words.forEachName(of: place) { _, numbers in found = found || numbers.contains(where: prefix.contains) }
    return found
  }
}
