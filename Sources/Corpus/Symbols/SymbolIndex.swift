// The names of all definitions and the titles of all articles, to be searched as somebody types.

internal import Syntax
internal import Text

/// All names of a corpus in one block of bytes, without regard to case. A search turns most of them away by one number: ten
/// thousand titles cost some tenths of a millisecond.
struct SymbolIndex: Sendable {
  private struct Name: Sendable {
    var file: FileID
    /// The definition's place in `Facts.definitions`; -1 for an article.
    var definition: Int32
    /// 0 for the title, -1 for the handle, 1 and more for the other names.
    var part: Int32
    var start: Int32
    var end: Int32
    var letters: UInt64
    /// Those that begin a word.
    var initials: UInt64
    /// nil for an article.
    var namespace: Namespace?
  }

  /// A name that fits, and how well.
  private struct Hit {
    var name: Int
    var fit: FoundSymbol.Fit
    var length: Int32
  }

  /// Those of one definition stand together.
  private var names: ContiguousArray<Name> = []
  private var text: [UInt8] = []

  init(_ records: some Sequence<FileRecord?>) {
    for (number, record) in records.enumerated() {
      guard let record else { continue }
      let file = FileID(number)
      for (place, definition) in record.facts.definitions.enumerated() {
        let place = Int32(clamping: place)
        if !definition.title.isEmpty { add(definition.title, file, place, 0, definition.handle.namespace) }
        for (part, name) in definition.names.enumerated() {
          add(name.text, file, place, Int32(clamping: part + 1), definition.handle.namespace)
        }
        add(definition.handle.name, file, place, -1, definition.handle.namespace)
      }
      if !record.facts.isCodebook, !record.facts.title.isEmpty { add(record.facts.title, file, -1, 0, nil) }
    }
  }

  /// Whether two states of a file give the same index.
  static func isSame(for a: Facts?, _ b: Facts?) -> Bool {
    guard let a, let b else { return (a ?? b).map { $0.title.isEmpty && $0.definitions.isEmpty } ?? true }
    guard a.title == b.title, a.definitions.count == b.definitions.count else { return false }
    return a.definitions.indices.allSatisfy { place in
      let (x, y) = (a.definitions[place], b.definitions[place])
      return x.handle == y.handle && x.title == y.title
        && x.names.lazy.map(\.text).elementsEqual(y.names.lazy.map(\.text))
    }
  }

  private mutating func add(
    _ name: String,
    _ file: FileID,
    _ definition: Int32,
    _ part: Int32,
    _ namespace: Namespace?
  ) {
    let start = text.count
    text.append(contentsOf: name.caseFolded.utf8)
    names.append(
      Name(
        file: file,
        definition: definition,
        part: part,
        start: Int32(clamping: start),
        end: Int32(clamping: text.count),
        letters: SymbolQuery.letters(text[start...]),
        initials: text[start...].withUnsafeBufferPointer { SymbolQuery.initials($0) },
        namespace: namespace
      )
    )
  }

  /// The best so many, each definition and article once: by fit, definitions before articles, the shorter name first.
  /// Without letters all fit, in the order of the files.
  func found(_ query: SymbolQuery, atMost most: Int, in corpus: Snapshot) -> [FoundSymbol] {
    if query.text.isEmpty { return all(query.namespace, atMost: most).compactMap { symbol($0, .prefix, corpus) } }
    var byFit: [[Hit]] = Array(repeating: [], count: FoundSymbol.Fit.allCases.count)
    for hit in hits(query, atMost: most) { byFit[hit.fit.rawValue].append(hit) }
    var found: [FoundSymbol] = []
    for hits in byFit where found.count < most {
      let wanted = most - found.count
      let sorted = likeliest(hits, wanted).sorted { precedes($0, $1, corpus) }
      found += sorted.prefix(wanted).compactMap { symbol($0.name, $0.fit, corpus) }
    }
    return found
  }

  /// The best name of each definition and article that fits, as `most` of them are wanted: names that fit by their letters
  /// alone are looked for only where others are too few.
  private func hits(_ query: SymbolQuery, atMost most: Int) -> [Hit] {
    var hits: [Hit] = []
    var others: [Int] = []
    func add(_ name: Int, _ fit: FoundSymbol.Fit, _ length: Int32) {
      let hit = Hit(name: name, fit: fit, length: length)
      if let last = hits.last, isSameSymbol(last.name, name) {
        if fit < last.fit { hits[hits.count - 1] = hit }
      } else {
        hits.append(hit)
      }
    }
    text.withUnsafeBufferPointer { text in
      names.withUnsafeBufferPointer { names in
        for place in names.indices where query.letters & ~names[place].letters == 0 {
          if query.namespace != nil, query.namespace != names[place].namespace { continue }
          let (start, end) = (Int(names[place].start), Int(names[place].end))
          let letters = UnsafeBufferPointer(rebasing: text[start..<end])
          if let fit = query.fit(letters, initials: names[place].initials) {
            add(place, fit, names[place].end - names[place].start)
          } else if query.mayFitByLetters(initials: names[place].initials) {
            others.append(place)
          }
        }
        guard hits.count < most else { return }
        var better = hits[...]
        hits = []
        for place in others {
          let (start, end) = (Int(names[place].start), Int(names[place].end))
          guard query.fitsByLetters(UnsafeBufferPointer(rebasing: text[start..<end])) else { continue }
          while let next = better.first, next.name < place { hits.append(better.removeFirst()) }
          // Another name of it fits better.
          if let next = better.first, isSameSymbol(next.name, place) { continue }
          add(place, .letters, names[place].end - names[place].start)
        }
        hits += better
      }
    }
    return hits
  }

  /// Of many hits those that may be among the first so many: to sort thousands takes longer than to find these.
  private func likeliest(_ hits: [Hit], _ most: Int) -> [Hit] {
    guard hits.count > 2 * most else { return hits }
    var counts = Array(repeating: 0, count: 2 * (Self.longest + 1))
    for hit in hits { counts[rank(hit)] += 1 }
    var (last, sum) = (0, counts[0])
    while sum < most, last + 1 < counts.count {
      last += 1
      sum += counts[last]
    }
    return hits.filter { rank($0) <= last }
  }

  /// Names of this length and longer are one to `rank`.
  private static let longest = 500

  /// Definitions come before articles, and then the shorter names.
  private func rank(_ hit: Hit) -> Int {
    let length = min(Int(hit.length), Self.longest)
    return names[hit.name].namespace == nil ? Self.longest + 1 + length : length
  }

  private func all(_ namespace: Namespace?, atMost most: Int) -> [Int] {
    var found: [Int] = []
    for articles in [false, true] {
      for (place, name) in names.enumerated() where (name.namespace == nil) == articles {
        if found.count == most { return found }
        if namespace != nil, namespace != name.namespace { continue }
        if let last = found.last, isSameSymbol(last, place) { continue }
        found.append(place)
      }
    }
    return found
  }

  private func isSameSymbol(_ a: Int, _ b: Int) -> Bool {
    names[a].file == names[b].file && names[a].definition == names[b].definition
  }

  private func precedes(_ a: Hit, _ b: Hit, _ corpus: Snapshot) -> Bool {
    let (x, y) = (names[a.name], names[b.name])
    if (x.namespace == nil) != (y.namespace == nil) { return y.namespace == nil }
    if a.length != b.length { return a.length < b.length }
    let (p, q) = (text[Int(x.start)..<Int(x.end)], text[Int(y.start)..<Int(y.end)])
    if !p.elementsEqual(q) { return p.lexicographicallyPrecedes(q) }
    if x.file != y.file { return corpus.path(x.file) < corpus.path(y.file) }
    return a.name < b.name
  }

  private func symbol(_ place: Int, _ fit: FoundSymbol.Fit, _ corpus: Snapshot) -> FoundSymbol? {
    let name = names[place]
    guard let facts = corpus.record(name.file)?.facts else { return nil }
    guard name.definition >= 0 else {
      return FoundSymbol(file: name.file, definition: nil, name: facts.title, fit: fit)
    }
    guard facts.definitions.indices.contains(Int(name.definition)) else { return nil }
    let definition = facts.definitions[Int(name.definition)]
    let written: String
    switch name.part {
    case 0: written = definition.title
    case 1...: written = definition.names[Int(name.part) - 1].text
    default: written = definition.sigil.character + definition.handle.name
    }
    return FoundSymbol(file: name.file, definition: Int(name.definition), name: written, fit: fit)
  }
}

extension Snapshot {
  /// The definitions and articles whose names fit what was typed, the best first, at most so many: by titles, other names
  /// and handles. `@`, `#`, `%` or a sign before the letters asks for actors, issues, variables or verbs alone.
  public func symbols(named typed: String, atMost most: Int) -> [FoundSymbol] {
    symbolIndex.value { SymbolIndex(records) }.found(SymbolQuery(typed), atMost: most, in: self)
  }
}
