// All corpora that are open, and which of them a file belongs to.

internal import Corpus
internal import Disk

struct Workspace: Sendable {
  /// By root.
  private(set) var corpora: [DiskPath: OpenCorpus] = [:]

  subscript(_ root: DiskPath) -> OpenCorpus? { corpora[root] }

  /// Whether a corpus was read to its end.
  var isKnown: Bool { corpora.values.contains { $0.isComplete && $0.ground != .file } }

  /// The places of a file, the corpus in which it is told first: for an article the nearest corpus around it; for a
  /// codebook also the larger ones in which it counts, where no `dossier.codebook` bounds it. Empty where no corpus
  /// that is known lies around it.
  func places(of path: DiskPath, isCodebook: Bool) -> [Place] {
    if corpora[path]?.ground == .file { return [place(path, path)] }
    var above: [OpenCorpus] = []
    var level = path
    while level.bytes.count > 1, !level.isEmpty {
      level = level.folder
      if let corpus = corpora[level] { above.append(corpus) }
    }
    guard
      let own = above.firstIndex(where: { $0.ground == .dossier })
        ?? above.firstIndex(where: { $0.ground == .codebook }) ?? above.indices.first
    else { return [] }
    var counted = [above[own]]
    if isCodebook, above[own].ground == .codebook { counted += above[(own + 1)...] }
    if let told = counted.firstIndex(where: \.hasArticles) { counted.swapAt(0, told) }
    return counted.map { place($0.root, path) }
  }

  /// Opens a corpus or puts a newer state in its place.
  mutating func open(_ corpus: OpenCorpus) { corpora[corpus.root] = corpus }

  mutating func close(_ root: DiskPath) { corpora[root] = nil }

  /// Closes all corpora and opens these.
  mutating func replace(by corpora: [OpenCorpus]) {
    self.corpora = Dictionary(corpora.map { ($0.root, $0) }) { first, _ in first }
  }

  /// Takes in what a file says, at all its places. Tells what that means for other files: nothing for most edits.
  mutating func set(_ facts: Facts, at places: [Place]) -> [AffectedFiles] {
    places.compactMap { place in
      change(place, hasArticles: !facts.isCodebook, concernsOthers: { $0.concernsOthers(place.relative, facts) }) {
        $0.set(place.relative, facts)
      }
    }
  }

  /// Forgets a file.
  mutating func remove(_ places: [Place]) -> [AffectedFiles] {
    places.compactMap { place in
      change(place, hasArticles: false, concernsOthers: { _ in true }) { $0.remove(place.relative) }
    }
  }

  /// Takes in many files at once: those without facts are forgotten. Tells the corpora that changed.
  mutating func load(_ files: [(place: Place, facts: Facts?)]) -> [AffectedFiles] {
    var touches: [AffectedFiles] = []
    for (root, files) in Dictionary(grouping: files, by: \.place.root) {
      guard var corpus = corpora.removeValue(forKey: root) else { continue }
      let before = corpus.snapshot.revision
      let changed: [(path: String, facts: Facts)] = files.compactMap { place, facts in
        let known = corpus.snapshot.file(at: place.relative).flatMap(corpus.snapshot.record)
        guard let facts, known?.facts != facts else { return nil }
        return (place.relative, facts)
      }
      if !changed.isEmpty { corpus.snapshot.load(changed) }
      for (place, facts) in files where facts == nil { corpus.snapshot.remove(place.relative) }
      if changed.contains(where: { !$0.facts.isCodebook }) { corpus.hasArticles = true }
      corpora[root] = corpus
      if corpus.snapshot.revision != before { touches.append(AffectedFiles(root: root)) }
    }
    return touches
  }

  /// One change to one file. The snapshot before it is kept only where others may be concerned: with a copy alive, a
  /// change has more to copy.
  private mutating func change(
    _ place: Place,
    hasArticles: Bool,
    concernsOthers: (Snapshot) -> Bool,
    _ body: (inout Snapshot) -> Impact
  ) -> AffectedFiles? {
    guard var corpus = corpora.removeValue(forKey: place.root) else { return nil }
    defer { corpora[place.root] = corpus }
    corpus.hasArticles = corpus.hasArticles || hasArticles
    let known = corpus.snapshot.file(at: place.relative).flatMap(corpus.snapshot.record)?.facts
    let before = concernsOthers(corpus.snapshot) ? corpus.snapshot : nil
    let revision = corpus.snapshot.revision
    let impact = body(&corpus.snapshot)
    let isNews = known == nil || corpus.snapshot.file(at: place.relative) == nil
    let isCodebook = known?.isCodebook ?? place.relative.hasSuffix(".codebook")
    guard corpus.snapshot.revision != revision, isNews || isCodebook || !impact.files.isEmpty else { return nil }
    return AffectedFiles(root: place.root, files: Set(impact.files), before: before)
  }

  private func place(_ root: DiskPath, _ path: DiskPath) -> Place {
    let below = path.remainder(below: root).flatMap { $0.isEmpty ? nil : $0 } ?? path.lastName
    return Place(root: root, relative: String(decoding: below, as: UTF8.self))
  }
}

/// That a change concerns other files of its corpus: the open ones are all looked at again.
struct AffectedFiles: Sendable {
  var root: DiskPath
  /// Files that are perhaps not open and whose findings may have changed.
  var files: Set<FileID> = []
  /// The corpus before the change; nil where no such file is named.
  var before: Snapshot?
}
