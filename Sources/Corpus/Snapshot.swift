// A corpus at one moment: facts of every file, who uses and who defines each name.

internal import Syntax

/// A name's place in the index. A number, once given, stays.
public struct NameID: Hashable, Sendable {
  public let number: UInt32
}

/// What the index holds of a file.
public struct FileRecord: Sendable, Hashable {
  /// Relative to the root, with `/` between names.
  public var path: String
  public var facts: Facts
  /// The names of `facts.handles`, in the same order.
  public var names: [NameID]
}

/// What a change to one file means for the others.
public struct Impact: Sendable, Equatable {
  /// Files, other than the changed one, whose findings may change; in the order of their numbers.
  public var files: [FileID] = []
  /// Whether every file may be touched: a setting changed.
  public var isEverything = false
}

/// A corpus at one moment. A value: a copy never changes, and shares what did not change since. One owner changes it by
/// `set` and `remove`; all else reads copies.
public struct Snapshot: Sendable {
  /// Grows with every change.
  public private(set) var revision = 0
  public private(set) var vocabulary = Vocabulary()
  private var records = PagedArray<FileRecord?>()
  private var ids: [String: FileID] = [:]
  private var names: [Handle: NameID] = [:]
  private var handles = PagedArray<Handle>()
  private var users = PagedArray<[FileID]>()
  private var definers = PagedArray<[FileID]>()

  public init() {}

  // MARK: Asking

  /// The record of a file; nil for one that was removed.
  public func record(_ file: FileID) -> FileRecord? { records[checked: Int(file.number)] ?? nil }

  /// The file at a path that is relative to the root.
  public func file(at path: String) -> FileID? {
    guard let id = ids[path], record(id) != nil else { return nil }
    return id
  }

  /// All files in the order of their paths, bytewise.
  public var files: [FileID] {
    (0..<records.count).map(FileID.init).filter { record($0) != nil }.sorted { path($0) < path($1) }
  }

  /// The path of a file; empty for one that was removed.
  public func path(_ file: FileID) -> PathOrder { PathOrder(record(file)?.path ?? "") }

  /// The files that use a handle, in the order of their numbers.
  public func files(using handle: Handle) -> [FileID] {
    names[handle].flatMap { users[checked: Int($0.number)] } ?? []
  }

  /// The files that define a handle, in the order of their numbers.
  public func files(defining handle: Handle) -> [FileID] {
    names[handle].flatMap { definers[checked: Int($0.number)] } ?? []
  }

  /// The names that a file sees.
  public func scope(of file: FileID) -> Scope { Scope(record(file)?.facts ?? Facts(), vocabulary) }

  // MARK: Changing

  /// Takes in a file's facts, new or changed, and tells whom that concerns. Equal facts concern nobody.
  @discardableResult
  public mutating func set(_ path: String, _ facts: Facts) -> Impact {
    let file = id(of: path)
    let old = record(file)
    if old?.facts == facts { return Impact() }
    revision += 1
    let ids = facts.handles.map { name($0) }
    move(file, from: old?.names ?? [], to: ids, in: \.users)
    move(
      file, from: (old?.facts.definitions ?? []).map { name($0.handle) },
      to: facts.definitions.map { name($0.handle) }, in: \.definers)
    records.update(Int(file.number)) { $0 = FileRecord(path: path, facts: facts, names: ids) }
    return impact(file, from: old?.facts, to: facts)
  }

  /// Forgets a file and tells whom that concerns.
  @discardableResult
  public mutating func remove(_ path: String) -> Impact {
    guard let file = file(at: path), let old = record(file) else { return Impact() }
    revision += 1
    move(file, from: old.names, to: [], in: \.users)
    move(file, from: old.facts.definitions.map { name($0.handle) }, to: [], in: \.definers)
    records.update(Int(file.number)) { $0 = nil }
    return impact(file, from: old.facts, to: nil)
  }

  /// Takes in many files at once: as `set` of each, in less time.
  public mutating func load(_ files: [(path: String, facts: Facts)]) {
    revision += 1
    for (path, facts) in files {
      let file = id(of: path)
      let old = record(file)
      let ids = facts.handles.map { name($0) }
      move(file, from: old?.names ?? [], to: ids, in: \.users)
      move(
        file, from: (old?.facts.definitions ?? []).map { name($0.handle) },
        to: facts.definitions.map { name($0.handle) }, in: \.definers)
      records.update(Int(file.number)) { $0 = FileRecord(path: path, facts: facts, names: ids) }
    }
    readVocabulary()
  }

  private mutating func id(of path: String) -> FileID {
    if let known = ids[path] { return known }
    let new = FileID(records.count)
    ids[path] = new
    records.append(nil)
    return new
  }

  private mutating func name(_ handle: Handle) -> NameID {
    if let known = names[handle] { return known }
    let new = NameID(number: UInt32(clamping: handles.count))
    names[handle] = new
    handles.append(handle)
    users.append([])
    definers.append([])
    return new
  }

  private mutating func move(
    _ file: FileID, from old: [NameID], to new: [NameID], in list: WritableKeyPath<Snapshot, PagedArray<[FileID]>>
  ) {
    if old == new { return }
    let (before, after) = (Set(old), Set(new))
    for name in before.subtracting(after) {
      self[keyPath: list].update(Int(name.number)) { files in
        if let place = files.firstIndex(of: file) { files.remove(at: place) }
      }
    }
    for name in after.subtracting(before) {
      self[keyPath: list].update(Int(name.number)) { files in
        if let last = files.last, last > file {
          files.insert(file, at: files.firstIndex { $0 > file } ?? files.count)
        } else {
          files.append(file)
        }
      }
    }
  }

  /// Whom a change concerns: the users of every name whose definition changed, resolved or not; of a codebook also
  /// those that see the name through the tree of `in`.
  private mutating func impact(_ file: FileID, from old: Facts?, to new: Facts?) -> Impact {
    let isCodebook = new?.isCodebook ?? old?.isCodebook ?? false
    let before = (old?.definitions ?? []).map(\.meaning)
    let after = (new?.definitions ?? []).map(\.meaning)
    var impact = Impact()
    if isCodebook {
      readVocabulary()
      impact.isEverything = (old?.settings ?? []).map(\.meaning) != (new?.settings ?? []).map(\.meaning)
    }
    guard before != after else { return impact }
    let changed = Set(before).symmetricDifference(after).map(\.handle)
    var files: Set<FileID> = []
    for handle in changed {
      files.formUnion(self.files(using: handle))
      files.formUnion(self.files(defining: handle))
    }
    files.remove(file)
    impact.files = files.sorted()
    return impact
  }

  private mutating func readVocabulary() {
    var codebooks: [(FileID, Facts)] = []
    for (number, record) in records.enumerated() {
      if let record, record.facts.isCodebook { codebooks.append((FileID(number), record.facts)) }
    }
    codebooks.sort { path($0.0) < path($1.0) }
    vocabulary = Vocabulary(codebooks.map { (file: $0.0, path: path($0.0).path, facts: $0.1) })
  }
}

/// A path that compares bytewise.
public struct PathOrder: Hashable, Sendable, Comparable {
  public let path: String

  init(_ path: String) { self.path = path }

  public static func < (a: PathOrder, b: PathOrder) -> Bool { a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
}
