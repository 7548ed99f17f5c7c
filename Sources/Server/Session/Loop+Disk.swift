// Files that change on the disk.

internal import Corpus
internal import Disk
internal import LSP
internal import Project

extension Loop {
  mutating func startWatching() {
    let canWatch = client.capabilities.workspace.didChangeWatchedFiles.dynamicRegistration
    disk.useClient(canWatch)
    guard canWatch else { return }
    let watcher = FileSystemWatcher(globPattern: .pattern("**/*.{article,codebook}"))
    let registration = Registration(
      id: "dossier/files",
      method: DidChangeWatchedFilesNotification.name,
      registerOptions: .watchedFiles(DidChangeWatchedFilesRegistrationOptions(watchers: [watcher]))
    )
    requests.send(RegisterCapabilityRequest.self, RegistrationParams(registrations: [registration]), for: .watching)
  }

  mutating func take(diskChange change: DiskChange) {
    disk.add(change)
    readDisk()
  }

  /// Reads what has changed. However many files have changed, that is one round.
  mutating func readDisk() {
    guard indexer.hasBegun, !indexer.isRunning, let change = disk.takePending() else { return }
    if change.isEverything { return indexAll() }
    if !change.files.isEmpty { disk.read(change.files, for: workspace) }
  }

  mutating func take(diskRead read: DiskRead) {
    disk.finishReading()
    documents.forgetClosedFiles()
    if indexer.isRunning {
      var change = DiskChange()
      change.files = Set(read.files.map(\.path))
      return disk.add(change)
    }
    // A method passed by its name would hang the compiler here, `self` being no copyable value (Swift 6.3).
    var isEverything = read.isEverything
    for (path, file) in read.files where !isEverything { isEverything = movesRoots(path, file) }
    if isEverything { return indexAll() }
    var files: [(place: Place, facts: Facts?)] = []
    for (path, file) in read.files where documents[DocumentURI(path: path.text)] == nil {
      for place in workspace.places(of: path) where !place.isHidden { files.append((place, file?.facts)) }
    }
    checkAgain(workspace.load(files))
    forgetLostFiles()
    readDisk()
  }

  /// Whether a codebook that came or went changes which files make a corpus.
  private func movesRoots(_ path: DiskPath, _ file: ParsedFile?) -> Bool {
    guard CorpusFileKind(name: path.lastName) == .codebook else { return false }
    let places = workspace.places(of: path)
    guard let own = places.first, let corpus = workspace[own.root] else { return file != nil }
    let isKnown = corpus.snapshot.file(at: own.relative) != nil
    guard isKnown != (file != nil), !own.isHidden else { return false }
    return corpus.kind != .dossier || path.lastName.elementsEqual("dossier.codebook".utf8)
  }
}
