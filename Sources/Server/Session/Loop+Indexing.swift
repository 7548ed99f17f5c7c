// When corpora are read, and what is done with what was read.

internal import Disk
internal import LSP
internal import Project

extension Loop {
  /// Starts to read the workspace, once, and to follow its files. A client that never says `initialized` gets that with
  /// its first document.
  mutating func begin() {
    guard indexer.begin() else { return }
    if let trace = client.trace { outbox.journal.trace(trace) }
    startWatching()
    startSettings()
    indexAll()
  }

  mutating func change(folders event: WorkspaceFoldersChangeEvent) {
    let removed = Set(event.removed.compactMap(\.uri.path).map { DiskPath($0).absolute() })
    let added = event.added.compactMap(\.uri.path).map { DiskPath($0).absolute() }
    indexer.folders.removeAll { removed.contains($0) }
    for folder in added where !indexer.folders.contains(folder) { indexer.folders.append(folder) }
    indexAll()
  }

  /// Reads everything anew. Until that is done, what was known stands.
  mutating func indexAll() {
    guard indexer.hasBegun else { return }
    let open = openCodebooks
    let homes = indexer.folders.filter { folder in
      isHome(folder) && CorpusRoot(of: folder, fallback: folder, open: open).kind != .dossier
    }
    for home in homes { log(.info, "\(home) is not a corpus; open the folder that holds the articles") }
    indexer.folders.removeAll(where: homes.contains)
    var roots = indexer.folders.map { CorpusRoot(of: $0, fallback: $0, open: open).path }
    for document in documents.all {
      guard let path = document.path else { continue }
      let root = CorpusRoot(of: path, open: open)
      // The corpora of the workspace are found from its folders down, but for those in folders that git ignores: these are
      // read for those who go there.
      if let folder = indexer.folders.first(where: { path.isWithin($0) }), !isIgnored(root.path, below: folder) {
        continue
      }
      if root.kind != .folder, !isHome(root.path) { roots.append(root.path) }
    }
    startIndexing(roots, isWhole: true)
  }

  /// Whether git ignores a folder; no where it does not lie below another.
  private func isIgnored(_ folder: DiskPath, below other: DiskPath) -> Bool {
    guard let way = folder.remainder(below: other), !way.isEmpty else { return false }
    var files = IgnoredFiles(below: other)
    return files.source(way) != nil
  }

  /// Reads the corpus around a file outside the workspace.
  mutating func index(also root: DiskPath) {
    if indexer.isRunning { indexer.enqueue(root) } else { startIndexing([root], isWhole: false) }
  }

  private mutating func startIndexing(_ roots: [DiskPath], isWhole: Bool) {
    indexer.next(isWhole: isWhole)
    guard !roots.isEmpty else { return finishIndexing([]) }
    let roots = Array(Set(roots)).sorted()
    let progress = indexer.start(
      roots,
      open: openCodebooks,
      watch: disk.watch(roots) { [folders = indexer.folders] root in folders.contains { root.isWithin($0) } },
      showsProgress: client.capabilities.window.workDoneProgress
    )
    sayWhetherBlind()
    guard let progress else { return }
    requests.send(WorkDoneProgressCreateRequest.self, progress.creation, for: .progress(run: progress.run))
  }

  mutating func take(indexing event: IndexingEvent) {
    switch event {
    case .progress(let run, let done, let total): indexer.show(run) { $0.advance(done: done, total: total) }
    case .codebooks(let run, let listed):
      guard indexer.isCurrent(run) else { return }
      log(listed.problems)
      // What is known already stands until the run is over: nothing is taken back only to be reported again.
      if !indexer.isWhole || !workspace.isKnown {
        if hasMovedRoots(listed.corpora) { return indexAll() }
        for corpus in listed.corpora where workspace[corpus.root]?.isComplete != true { workspace.open(corpus) }
        placeDocuments()
        checkAgain([], changed: [])
      }
      indexer.readArticles(of: listed)
    case .complete(let run, let corpora):
      guard indexer.isCurrent(run) else { return }
      if hasMovedRoots(corpora) { return indexAll() }
      finishIndexing(corpora)
    }
  }

  /// Whether codebooks were opened, closed or edited while corpora were read, so that these are not those that the files
  /// make.
  private func hasMovedRoots(_ corpora: [OpenCorpus]) -> Bool {
    let (before, now) = (indexer.open, openCodebooks)
    if before == now { return false }
    var read = indexer.isWhole ? Workspace() : workspace
    for corpus in corpora { read.open(corpus) }
    let chooses = now.paths.contains { read.choosesOtherwise($0, saying: now.choices(in: $0) ?? []) }
    if chooses || before.paths.subtracting(now.paths).contains(where: { before.choices(in: $0) != [] }) { return true }
    return now.paths.symmetricDifference(before.paths).contains { path in
      guard !read.places(of: path).isEmpty else { return false }
      return !read.hasRoots(for: path, isThere: now.paths.contains(path) || FileStatus.of(path).isFile)
    }
  }

  private mutating func finishIndexing(_ corpora: [OpenCorpus]) {
    indexer.end("done")
    if indexer.isWhole {
      workspace.replace(by: corpora)
    } else {
      for corpus in corpora { workspace.open(corpus) }
    }
    documents.forgetClosedFiles()
    placeDocuments()
    if indexer.looksAgain(for: documents.all.filter { isOfCorpusLeftOut($0) }.compactMap(\.path)) { return indexAll() }
    forgetLostFiles()
    pulls.addEverything()
    let read = indexer.isWhole ? Array(workspace.corpora.keys) : corpora.map(\.root)
    diagnostics.checkAllOpen(read, documents, workspace)
    refreshCounts()
    if !indexer.isRunning {
      let queued = indexer.takeQueued()
      if !queued.isEmpty { startIndexing(queued, isWhole: false) }
    }
    readDisk()
  }

  /// The user cancelled indexing: what was read stands, and what other articles could change is withheld.
  mutating func stopIndexing(_ token: ProgressToken) {
    guard indexer.cancel(token) else { return }
    placeDocuments()
    checkAgain([], changed: [])
    readDisk()
  }
}

extension Result<FileStatus, ErrorNumber> {
  fileprivate var isFile: Bool {
    if case .success(let status) = self { status.kind == .file } else { false }
  }
}
