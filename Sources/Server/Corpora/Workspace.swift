// All corpora that are open, and which of them a file belongs to.

internal import Corpus
internal import Disk
internal import Project
internal import Syntax

struct Workspace: Sendable {
  /// By root.
  private(set) var corpora: [DiskPath: OpenCorpus] = [:]

  subscript(_ root: DiskPath) -> OpenCorpus? { corpora[root] }

  /// Whether a corpus was read to its end.
  var isKnown: Bool { corpora.values.contains { $0.isComplete && $0.kind != .file } }

  /// The places of a file, the corpus in which it is reported first: for an article the nearest corpus around it; for a
  /// codebook also the larger ones in which it counts, where no `dossier.codebook` bounds it. Empty where no corpus
  /// that is known lies around it. `kind`: as what the file is read, where its name does not say so.
  func places(of path: DiskPath, as kind: FileKind? = nil) -> [Place] {
    let isCodebook = (kind ?? CorpusFileKind(name: path.lastName)?.fileKind) == .codebook
    if corpora[path]?.kind == .file { return [place(path, path)] }
    var above: [OpenCorpus] = []
    var level = path
    while level.bytes.count > 1, !level.isEmpty {
      level = level.folder
      if let corpus = corpora[level] { above.append(corpus) }
    }
    guard
      let own = above.firstIndex(where: { $0.kind == .dossier })
        ?? above.firstIndex(where: { $0.kind == .codebook }) ?? above.indices.first
    else { return [] }
    var counted = [above[own]]
    if isCodebook, above[own].kind == .codebook { counted += above[(own + 1)...] }
    return counted.map { place($0.root, path) }
  }

  /// Opens a corpus or puts a newer state in its place. A file that stood alone belongs to the corpus that comes around it.
  mutating func open(_ corpus: OpenCorpus) {
    if corpus.kind != .file {
      for file in corpora.values where file.kind == .file && file.root.isWithin(corpus.root) { close(file.root) }
    }
    corpora[corpus.root] = corpus
  }

  mutating func close(_ root: DiskPath) { corpora[root] = nil }

  /// Closes all corpora and opens these.
  mutating func replace(by corpora: [OpenCorpus]) {
    self.corpora = Dictionary(corpora.map { ($0.root, $0) }) { first, _ in first }
  }

  /// Takes in what a file says, at all its places; without facts the file is forgotten. Returns what that means for other
  /// files: nothing for most edits.
  mutating func set(_ facts: Facts?, at places: [Place]) -> [AffectedFiles] {
    places.compactMap { set(facts, at: $0) }
  }

  /// Takes in many files at once: those without facts are forgotten. Returns the corpora that changed.
  mutating func load(_ files: [(place: Place, facts: Facts?)]) -> [AffectedFiles] {
    var affected: [AffectedFiles] = []
    for (root, files) in Dictionary(grouping: files, by: \.place.root) {
      guard var corpus = corpora.removeValue(forKey: root) else { continue }
      let before = corpus.snapshot.revision
      let changed: [(path: String, facts: Facts)] = files.compactMap { place, facts in
        let known = corpus.snapshot.file(at: place.relative).flatMap(corpus.snapshot.record)
        guard let facts, known?.facts != facts else { return nil }
        return (place.relative, facts)
      }
      if !changed.isEmpty { corpus.check.load(changed) }
      for (place, facts) in files where facts == nil { corpus.check.set(nil, at: place.relative) }
      corpora[root] = corpus
      if corpus.snapshot.revision != before { affected.append(AffectedFiles(root: root, isReload: true)) }
    }
    return affected
  }

  /// One change to one file. The corpus before it is kept only where others may be concerned: with a copy alive, a change
  /// has more to copy.
  private mutating func set(_ facts: Facts?, at place: Place) -> AffectedFiles? {
    guard var corpus = corpora.removeValue(forKey: place.root) else { return nil }
    defer { corpora[place.root] = corpus }
    guard let change = corpus.check.change(to: facts, at: place.relative) else { return nil }
    let before = change.concernsOthers ? corpus.check : nil
    let impact = corpus.check.apply(change)
    guard change.isNews || change.isOfCodebook || !impact.files.isEmpty else { return nil }
    return AffectedFiles(
      root: place.root,
      files: Set(impact.files),
      isEverything: impact.isEverything || impact.isOfVocabulary,
      before: before
    )
  }

  private func place(_ root: DiskPath, _ path: DiskPath) -> Place {
    let below = path.remainder(below: root).flatMap { $0.isEmpty ? nil : $0 } ?? path.lastName
    return Place(root: root, relative: String(decoding: below, as: UTF8.self))
  }
}
