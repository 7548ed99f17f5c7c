// When corpora are read, and what is done with what was read.

internal import Disk
internal import LSP
internal import Platform
internal import Project

struct IndexingState {
  /// The workspace's folders as whole paths.
  var folders: [DiskPath] = []
  var hasBegun = false
  fileprivate(set) var run = 0
  fileprivate(set) var task: Task<Void, Never>?
  /// Whether the run reads everything; else it adds corpora.
  fileprivate var isWhole = true
  /// Roots to be read by the next run.
  fileprivate var queued: [DiskPath] = []
  fileprivate var progress: IndexingProgress?

  var isRunning: Bool { task != nil }

  /// Whether a file lies in the workspace.
  func covers(_ path: DiskPath) -> Bool { folders.contains { path.isWithin($0) } }
}

extension Loop {
  /// Starts to read the workspace, once, and to follow its files. A client that never says `initialized` gets that with
  /// its first document.
  mutating func begin() {
    guard !indexing.hasBegun else { return }
    indexing.hasBegun = true
    startWatching()
    indexAll()
  }

  mutating func change(folders event: WorkspaceFoldersChangeEvent) {
    let removed = Set(event.removed.compactMap(\.uri.path).map { DiskPath($0).absolute() })
    let added = event.added.compactMap(\.uri.path).map { DiskPath($0).absolute() }
    indexing.folders.removeAll { removed.contains($0) }
    for folder in added where !indexing.folders.contains(folder) { indexing.folders.append(folder) }
    if indexing.hasBegun { indexAll() }
  }

  /// Reads everything anew. Until that is done, what was known stands.
  mutating func indexAll() {
    guard indexing.hasBegun else { return }
    let homes = indexing.folders.filter { folder in
      isHome(folder) && CorpusRoot(of: folder, fallback: folder).kind != .dossier
    }
    for home in homes { log(.info, "\(home) is not read as a corpus; open the folder that holds the articles") }
    indexing.folders.removeAll(where: homes.contains)
    var roots = indexing.folders.map { CorpusRoot(of: $0, fallback: $0).path }
    for document in documents.values {
      guard let path = document.path, !indexing.covers(path) else { continue }
      let root = CorpusRoot(of: path)
      if root.kind != .folder, !isHome(root.path) { roots.append(root.path) }
    }
    indexing.queued = []
    startIndexing(roots, isWhole: true)
  }

  /// Reads the corpus around a file outside the workspace.
  mutating func index(also root: DiskPath) {
    if indexing.isRunning {
      if !indexing.queued.contains(root) { indexing.queued.append(root) }
    } else {
      startIndexing([root], isWhole: false)
    }
  }

  private mutating func startIndexing(_ roots: [DiskPath], isWhole: Bool) {
    endRun("stopped")
    indexing.run += 1
    indexing.isWhole = isWhole
    guard !roots.isEmpty else { return finishRun([]) }
    let roots = Array(Set(roots)).sorted()
    let order = IndexingOrder(run: indexing.run, roots: roots, watch: watch(for: roots))
    indexing.task = Task.detached(priority: .utility) { [inbox] in await order.run(posting: inbox) }
    guard client.capabilities.window.workDoneProgress else { return }
    let progress = IndexingProgress(run: indexing.run)
    indexing.progress = progress
    ask(WorkDoneProgressCreateRequest.self, progress.creation, for: .progress(run: indexing.run))
  }

  mutating func take(indexing event: IndexingEvent) {
    switch event {
    case .progress(let run, let done, let total): show(run) { $0.advance(done: done, total: total) }
    case .codebooks(let run, let corpora, let problems):
      guard run == indexing.run, indexing.isRunning else { return }
      log(problems)
      // What is known already stands until the run is over: nothing is taken back only to be told again.
      guard !indexing.isWhole || !workspace.isKnown else { return }
      for corpus in corpora where workspace[corpus.root]?.isComplete != true { workspace.open(corpus) }
      placeDocuments()
    case .complete(let run, let corpora):
      guard run == indexing.run, indexing.isRunning else { return }
      finishRun(corpora)
    }
  }

  private mutating func finishRun(_ corpora: [OpenCorpus]) {
    indexing.task = nil
    endRun("done")
    if indexing.isWhole {
      workspace.replace(by: corpora)
    } else {
      for corpus in corpora { workspace.open(corpus) }
    }
    closedTexts.forget()
    placeDocuments()
    forgetLostFiles()
    for root in workspace.corpora.keys { crossWork.restart(root) }
    startCrossPass()
    if !indexing.isRunning, !indexing.queued.isEmpty {
      let queued = indexing.queued
      indexing.queued = []
      startIndexing(queued, isWhole: false)
    }
    readDisk()
  }

  /// The user has had enough: what was read stands, and nothing is told that other articles could gainsay.
  mutating func stopIndexing(_ token: ProgressToken) {
    guard let progress = indexing.progress, progress.token == token, indexing.isRunning else { return }
    endRun("stopped")
    indexing.queued = []
    placeDocuments()
    readDisk()
  }

  /// Ends what runs, and what the client shows of it.
  private mutating func endRun(_ message: String) {
    indexing.task?.cancel()
    indexing.task = nil
    show(indexing.run) { $0.end(message) }
    indexing.progress = nil
  }

  /// Changes the progress of a run and sends what comes of it.
  mutating func show(_ run: Int, _ change: (inout IndexingProgress) -> WorkDoneProgress?) {
    guard run == indexing.run, var progress = indexing.progress else { return }
    let message = change(&progress)
    indexing.progress = progress
    if let message {
      outbox.send(Frame(ProgressNotification.self, ProgressParams(token: progress.token, value: message)))
    }
  }
}

/// Whether a folder holds all of a user's or the system's files: it is no corpus unless it says so itself.
func isHome(_ folder: DiskPath) -> Bool {
  if folder.bytes.elementsEqual("/".utf8) { return true }
  guard let home = getenv("HOME") else { return false }
  return DiskPath(cString: home).absolute() == folder
}
