// A corpus at one moment: facts of every file, who uses and who defines each name.

/// A corpus at one moment. A value: a copy never changes, and shares what did not change since. One owner changes it by
/// `load`, `change` and `apply`; all else reads copies.
public struct Snapshot: Sendable {
  /// Grows with every change.
  public internal(set) var revision = 0
  public internal(set) var vocabulary = Vocabulary()
  /// Whether the corpus may hold files of which nobody knows: a folder of it could not be looked into.
  public var missesFiles = false
  var records = PagedArray<FileRecord?>()
  /// By the bytes of the path: two names that are one to `String`, being canonically equivalent, are two files.
  var ids: [[UInt8]: FileID] = [:]
  /// The handles by the numbers of their names.
  var names = HandleNumbers()
  var definers = PagedArray<[FileID]>()
  /// The articles that define a name for themselves, by the numbers of names.
  var owners = FilesByKey()
  /// Whether `uses` is kept.
  let indexesUses: Bool
  var uses = UseIndex()
  var codebooks: [FileID] = []
  var crossReferences = CrossReferences()
  var reaches = Memo<[SettingReach]>()
  var years = Memo<ClosedRange<Int>?>()
  var symbolIndex = Memo<SymbolIndex>()
  var remembered = Remembered()
  /// By name: whether a codebook defines it. Names that came later are not.
  var shared: [Bool] = []

  /// `indexesUses` is no where nobody will ask who uses a name or takes a position: a check's own questions go to
  /// definitions alone, and are answered a third sooner.
  public init(indexesUses: Bool = true) {
    self.indexesUses = indexesUses
    _ = name(.article)
  }

  // MARK: Asking

  /// The record of a file; nil for one that was removed.
  public func record(_ file: FileID) -> FileRecord? { records[checked: Int(file.number)] ?? nil }

  /// The file at a path that is relative to the root.
  public func file(at path: String) -> FileID? {
    guard let id = ids[Array(path.utf8)], record(id) != nil else { return nil }
    return id
  }

  /// All files in the order of their paths, bytewise.
  public var files: [FileID] {
    (0..<records.count).map(FileID.init).filter { record($0) != nil }.sorted { path($0) < path($1) }
  }

  /// The path of a file; empty for one that was removed.
  public func path(_ file: FileID) -> PathOrder { PathOrder(record(file)?.path ?? "") }

  /// The files that use a handle, in the order of their numbers.
  public func files(using handle: Handle) -> [FileID] { usages(of: handle).map(\.file) }

  /// How often each file that uses a handle does so, in the order of their numbers.
  public func usages(of handle: Handle) -> [Usage] {
    names[handle].flatMap { uses.users[checked: $0] } ?? []
  }

  /// How often articles, codebooks left out, use a handle as words that name it, and how many use it at all.
  public func articleUsages(of handle: Handle) -> (mentions: Int, articles: Int) {
    let usages = usages(of: handle)
    var (mentions, articles) = (0, usages.count)
    for usage in usages { mentions += Int(usage.mentions) }
    for codebook in codebooks {
      // Codebooks are few, articles many.
      guard let usage = usages.first(where: { $0.file == codebook }) else { continue }
      mentions -= Int(usage.mentions)
      articles -= 1
    }
    return (mentions, articles)
  }

  /// The positions that an actor takes, by file. Those on another statement (`^2`) are not among them.
  public func stances(heldBy actor: Handle) -> [Stance] {
    names[actor].flatMap { uses.held[checked: $0] } ?? []
  }

  /// The positions that are taken on an issue or an actor, by file.
  public func stances(on target: Handle) -> [Stance] {
    names[target].flatMap { uses.taken[checked: $0] } ?? []
  }

  /// The name of a handle; nil for one that no file uses or defines.
  public func name(of handle: Handle) -> NameID? { names[handle].map { NameID($0) } }

  /// The handle of a name.
  public func handle(_ name: NameID) -> Handle? {
    names.handles.indices.contains(Int(name.number)) ? names.handles[Int(name.number)] : nil
  }

  /// The files that define a handle, in the order of their numbers.
  public func files(defining handle: Handle) -> [FileID] {
    names[handle].flatMap { definers[checked: $0] } ?? []
  }

  /// The article, other than a file, that defines a handle for itself alone: of several the first by path.
  public func article(defining handle: Handle, but file: FileID) -> FileID? {
    name(of: handle).flatMap { owners.files($0.number, but: file, atMost: 1).first }
  }

  /// The uses of a file whose handle is not defined for it. Costs a look at a number for each handle.
  public func unknownUses(of record: FileRecord) -> [Use] {
    var unknown: [Bool] = []
    var own: Set<Handle>?
    let definitions = record.facts.isCodebook ? [] : record.facts.definitions
    for (place, name) in record.names.enumerated() where !isShared(name) {
      let handle = record.facts.handles[place]
      if handle == .article { continue }
      // Few are compared faster than they are hashed. By index: a loop over the definitions copies each.
      if definitions.count <= 16 {
        if definitions.indices.contains(where: { definitions[$0].handle == handle }) { continue }
      } else {
        let known = own ?? Set(definitions.lazy.map(\.handle))
        own = known
        if known.contains(handle) { continue }
      }
      if unknown.isEmpty { unknown = Array(repeating: false, count: record.names.count) }
      unknown[place] = true
    }
    guard !unknown.isEmpty else { return [] }
    return record.facts.uses.filter { unknown.indices.contains(Int($0.handle)) && unknown[Int($0.handle)] }
  }

  private func isShared(_ name: NameID) -> Bool {
    shared.indices.contains(Int(name.number)) && shared[Int(name.number)]
  }

  /// The names that a file sees.
  public func scope(of file: FileID) -> Scope { Scope(record(file)?.facts ?? Facts(), vocabulary) }
}
