// How a corpus changes: facts come and go, and the lists of the index follow.

internal import Text

extension Snapshot {
  /// Takes in a file's facts, new or changed, and returns which other files that concerns. Equal facts concern none.
  @discardableResult
  public mutating func set(_ path: String, _ facts: Facts) -> Impact {
    change(to: facts, at: path).map { apply($0) } ?? Impact()
  }

  /// Forgets a file and returns which other files that concerns.
  @discardableResult
  public mutating func remove(_ path: String) -> Impact { change(to: nil, at: path).map { apply($0) } ?? Impact() }

  /// Works out what new facts of a file mean, before anything changes; nil where they are the old ones. Without facts the
  /// file is forgotten.
  public mutating func change(to facts: Facts?, at path: String) -> SnapshotChange? {
    let file = facts == nil ? file(at: path) : id(of: path)
    guard let file else { return nil }
    let old = record(file)
    if old?.facts == facts { return nil }
    let new = facts.map { facts in FileRecord(path: path, facts: facts, names: facts.handles.map { name($0) }) }
    let references = (FileReferences(old, of: file), FileReferences(new, of: file))
    let neighbours = neighbours(of: file, from: old, to: new, references)
    return SnapshotChange(file: file, old: old, new: new, references: references, neighbours: neighbours)
  }

  /// Makes a change that was worked out for this very snapshot.
  @discardableResult
  public mutating func apply(_ change: SnapshotChange) -> Impact {
    revision += 1
    replace(change.file, change.old, by: change.new, change.references)
    return impact(change.file, from: change.old?.facts, to: change.new?.facts, change.neighbours)
  }

  /// Takes in many files at once: as `set` of each, in less time.
  public mutating func load(_ files: [(path: String, facts: Facts)]) {
    revision += 1
    remembered = Remembered()
    for (path, facts) in files {
      let isNew = ids[Array(path.utf8)] == nil
      let file = id(of: path)
      let record = FileRecord(path: path, facts: facts, names: facts.handles.map { name($0) })
      if isNew {
        add(file, record)
      } else {
        let old = self.record(file)
        replace(file, old, by: record, (FileReferences(old, of: file), FileReferences(record, of: file)))
      }
    }
    if files.contains(where: \.facts.isCodebook) { readVocabulary() }
  }

  private mutating func id(of path: String) -> FileID {
    let bytes = Array(path.utf8)
    if let known = ids[bytes] { return known }
    let new = FileID(records.count)
    ids[bytes] = new
    records.append(nil)
    return new
  }

  mutating func name(_ handle: Handle) -> NameID {
    if let known = names[handle] { return NameID(known) }
    let new = NameID(names.handles.count)
    names.append(handle)
    definers.append([])
    if indexesUses { uses.addName() }
    return new
  }

  /// Enters a file with the highest number so far: it stands last in every list.
  private mutating func add(_ file: FileID, _ record: FileRecord) {
    for name in definedNames(record.facts) { definers.update(Int(name.number)) { $0.append(file) } }
    if indexesUses {
      for (name, usage) in zip(record.names, record.facts.usages(file)) {
        uses.users.update(Int(name.number)) { $0.append(usage) }
      }
      for stance in record.facts.stances(file, record.names) {
        uses.held.update(Int(stance.holder.number)) { $0.append(stance) }
        uses.taken.update(Int(stance.target.number)) { $0.append(stance) }
      }
    }
    if record.facts.isCodebook { codebooks.append(file) }
    refer(file, nil, record, (FileReferences(nil, of: file), FileReferences(record, of: file)))
    records.update(Int(file.number)) { $0 = record }
  }

  private mutating func replace(
    _ file: FileID,
    _ old: FileRecord?,
    by new: FileRecord?,
    _ references: (old: FileReferences, new: FileReferences)
  ) {
    func usages(_ record: FileRecord?) -> [(NameID, Usage)] {
      record.map { Array(zip($0.names, $0.facts.usages(file))) } ?? []
    }
    if indexesUses {
      let (before, after) = (usages(old), usages(new))
      if !before.elementsEqual(after, by: ==) { exchange(\.uses.users, of: file, before, after) }
    }
    let defined = (definedNames(old?.facts ?? Facts()), definedNames(new?.facts ?? Facts()))
    if defined.0 != defined.1 {
      exchange(\.definers, of: file, defined.0.map { ($0, file) }, defined.1.map { ($0, file) })
    }
    if indexesUses {
      let before = old.map { $0.facts.stances(file, $0.names) } ?? []
      let after = new.map { $0.facts.stances(file, $0.names) } ?? []
      if before != after {
        exchange(\.uses.held, of: file, before.map { ($0.holder, $0) }, after.map { ($0.holder, $0) })
        exchange(\.uses.taken, of: file, before.map { ($0.target, $0) }, after.map { ($0.target, $0) })
      }
    }
    if !(old.flatMap { old in new.map { $0.facts.saysSame(as: old.facts) } } ?? false) { remembered = Remembered() }
    codebooks.removeAll { $0 == file }
    if new?.facts.isCodebook ?? false { codebooks.append(file) }
    refer(file, old, new, references)
    records.update(Int(file.number)) { $0 = new }
  }

  private mutating func refer(
    _ file: FileID,
    _ old: FileRecord?,
    _ new: FileRecord?,
    _ references: (old: FileReferences, new: FileReferences)
  ) {
    guard let own = (new ?? old)?.path else { return }
    let records = records
    crossReferences.exchange(references.old, by: references.new, of: file, at: PathOrder(own)) { other in
      PathOrder((records[checked: Int(other.number)] ?? nil)?.path ?? "")
    }
    if (old == nil) != (new == nil) { reaches = Memo() }
    enterOwn(file, old, new) { other in PathOrder((records[checked: Int(other.number)] ?? nil)?.path ?? "") }
    if let old { crossReferences.count(old.facts, -1) }
    if let new { crossReferences.count(new.facts, 1) }
    if old?.facts.publicationYear != new?.facts.publicationYear { years = Memo() }
    if !SymbolIndex.isSame(for: old?.facts, new?.facts) { symbolIndex = Memo() }
  }

  /// Enters an article with the names that it defines for itself.
  private mutating func enterOwn(
    _ file: FileID,
    _ old: FileRecord?,
    _ new: FileRecord?,
    _ path: (FileID) -> PathOrder
  ) {
    let (before, after) = (ownNames(old), ownNames(new))
    guard before != after, let place = (new ?? old).map({ PathOrder($0.path) }) else { return }
    // Of most files nothing was known before.
    let (was, now) = (Set(before), before.isEmpty ? [] : Set(after))
    for name in before where !now.contains(name) { owners.remove(name.number, file, at: place, path) }
    for name in after where !was.contains(name) { owners.insert(name.number, file, at: place, path) }
  }

  /// The names that an article defines for itself; each once.
  private mutating func ownNames(_ record: FileRecord?) -> [NameID] {
    guard let record, !record.facts.isCodebook, !record.facts.definitions.isEmpty else { return [] }
    return definedNames(record.facts)
  }

  private mutating func definedNames(_ facts: Facts) -> [NameID] {
    facts.standingDefinitions.map { name($0.handle) }
  }

  /// Replaces a file's entries in the lists of the names whose entries differ. Every list is sorted by file.
  private mutating func exchange<Entry: Filed & Hashable>(
    _ list: WritableKeyPath<Snapshot, PagedArray<[Entry]>>,
    of file: FileID,
    _ old: [(NameID, Entry)],
    _ new: [(NameID, Entry)]
  ) {
    let before = Dictionary(grouping: old, by: \.0).mapValues { $0.map(\.1) }
    let after = Dictionary(grouping: new, by: \.0).mapValues { $0.map(\.1) }
    for name in Set(before.keys).union(after.keys) where before[name] != after[name] {
      self[keyPath: list].update(Int(name.number)) { entries in
        let start = entries.partitioningIndex { $0.file >= file }
        let end = entries.partitioningIndex { $0.file > file }
        entries.replaceSubrange(start..<end, with: after[name] ?? [])
      }
    }
  }

  /// Whom a change concerns: its neighbours, and the users of every name whose definition changed, resolved or not.
  private mutating func impact(
    _ file: FileID,
    from old: Facts?,
    to new: Facts?,
    _ neighbours: Set<FileID>
  ) -> Impact {
    let isCodebook = new?.isCodebook ?? old?.isCodebook ?? false
    let before = (old?.definitions ?? []).map(\.meaning)
    let after = (new?.definitions ?? []).map(\.meaning)
    var impact = Impact()
    impact.files = neighbours.sorted()
    if isCodebook {
      readVocabulary()
      let unread = (new?.isUnread ?? false ? 1 : 0) - (old?.isUnread ?? false ? 1 : 0)
      impact.isEverything =
        (old?.settings ?? []).map(\.meaning) != (new?.settings ?? []).map(\.meaning)
        || (old?.statuses ?? []) != (new?.statuses ?? [])
        || (crossReferences.unreadCodebooks == 0) != (crossReferences.unreadCodebooks - unread == 0)
      impact.isOfVocabulary = before != after
    }
    guard before != after else { return impact }
    var files = neighbours
    for handle in changedHandles(before, after) {
      files.formUnion(self.files(using: handle))
      files.formUnion(self.files(defining: handle))
    }
    files.remove(file)
    impact.files = files.sorted()
    return impact
  }

  /// The handles whose definitions differ. An edit changes one or two of hundreds: those before and behind are not hashed.
  private func changedHandles(_ before: [Definition], _ after: [Definition]) -> Set<Handle> {
    let shorter = min(before.count, after.count)
    var start = 0
    while start < shorter, before[start] == after[start] { start += 1 }
    var same = 0
    while same < shorter - start, before[before.count - 1 - same] == after[after.count - 1 - same] { same += 1 }
    let (old, new) = (Set(before[start..<before.count - same]), Set(after[start..<after.count - same]))
    return Set(old.symmetricDifference(new).map(\.handle))
  }

  private mutating func readVocabulary() {
    let settings = vocabulary.settings
    let books = codebooks.compactMap { file in record(file).map { (file: file, path: $0.path, facts: $0.facts) } }
      .filter { !$0.facts.isUnread }
    vocabulary = Vocabulary(books.sorted { PathOrder($0.path) < PathOrder($1.path) })
    if vocabulary.settings.map(\.setting.meaning) != settings.map(\.setting.meaning) { reaches = Memo() }
    let defined = vocabulary.entries.map { name($0.definition.handle) }
    shared = Array(repeating: false, count: names.handles.count)
    for name in defined { shared[Int(name.number)] = true }
  }
}
