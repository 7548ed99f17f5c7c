// Files that change on the disk.

internal import Corpus
internal import Disk
internal import LSP
internal import Project

struct DiskState {
  /// Who tells that a file has changed.
  enum Watching: Sendable {
    case client, ourselves
    /// Then all is read again when a file is opened or saved.
    case nobody
  }

  var watching = Watching.ourselves
  /// The own watch, where the client does not watch.
  fileprivate(set) var watch: WatchThread?
  /// What waits while something else is read.
  fileprivate var pending = DiskChange()
  fileprivate var isReading = false
}

/// Files as they were found on the disk.
struct DiskRead: Sendable {
  /// nil for a file that is gone.
  var files: [(path: DiskPath, file: ParsedFile?)] = []
  /// Whether folders with files came or went.
  var isEverything = false
}

extension DiskChange {
  init(_ uris: [DocumentURI]) { files = Set(uris.compactMap(\.path).map { DiskPath($0).absolute() }) }
}

extension Loop {
  mutating func startWatching() {
    guard client.capabilities.workspace.didChangeWatchedFiles.dynamicRegistration else {
      disk.watching = .ourselves
      return
    }
    disk.watching = .client
    let watcher = FileSystemWatcher(globPattern: .pattern("**/*.{article,codebook}"))
    let registration = Registration(
      id: "dossier/files",
      method: DidChangeWatchedFilesNotification.name,
      registerOptions: .watchedFiles(DidChangeWatchedFilesRegistrationOptions(watchers: [watcher]))
    )
    ask(RegisterCapabilityRequest.self, RegistrationParams(registrations: [registration]), for: .watching)
  }

  /// The server's own watch, and for which of the roots it is needed: a client watches the workspace alone.
  mutating func watch(for roots: [DiskPath]) -> (thread: WatchThread?, roots: [DiskPath]) {
    let own: [DiskPath]
    switch disk.watching {
    case .client: own = roots.filter { !indexing.covers($0) }
    case .ourselves: own = roots
    case .nobody: own = []
    }
    if disk.watch == nil, !own.isEmpty { disk.watch = WatchThread(posting: inbox) }
    if disk.watch == nil, disk.watching == .ourselves, !own.isEmpty { disk.watching = .nobody }
    return (disk.watch, own)
  }

  /// This system cannot watch.
  mutating func losesWatch() {
    if disk.watching == .ourselves { disk.watching = .nobody }
  }

  mutating func take(diskChange change: DiskChange) {
    disk.pending.files.formUnion(change.files)
    if change.isEverything { disk.pending.isEverything = true }
    readDisk()
  }

  /// Reads what has changed, by a task: one at a time, so that the last to be read is the newest. However many files
  /// have changed, that is one round.
  mutating func readDisk() {
    guard indexing.hasBegun, !disk.isReading, !indexing.isRunning else { return }
    let change = disk.pending
    disk.pending = DiskChange()
    if change.isEverything { return indexAll() }
    guard !change.files.isEmpty else { return }
    disk.isReading = true
    Task.detached(priority: .userInitiated) { [inbox, workspace] in
      inbox.post(.diskRead(DiskRead(change.files, workspace)))
    }
  }

  mutating func take(diskRead read: DiskRead) {
    disk.isReading = false
    closedTexts.forget()
    if indexing.isRunning {
      disk.pending.files.formUnion(read.files.map(\.path))
      return
    }
    // A method passed by its name would hang the compiler here, `self` being no copyable value (Swift 6.3).
    var isEverything = read.isEverything
    for (path, file) in read.files where !isEverything { isEverything = movesRoots(path, file) }
    if isEverything { return indexAll() }
    var files: [(place: Place, facts: Facts?)] = []
    for (path, file) in read.files where documents[DocumentURI(path: path.text)] == nil {
      for place in workspace.places(of: path)
      where !place.isHidden { files.append((place, file?.facts)) }
    }
    workspaceHasChanged(workspace.load(files))
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

extension DiskRead {
  /// Reads files; what is neither an article nor a codebook may be a folder.
  init(_ paths: Set<DiskPath>, _ workspace: Workspace) {
    for path in paths.sorted() {
      guard let kind = CorpusFileKind(name: path.lastName) else {
        if !isEverything { isEverything = workspace.hasFiles(in: path) || !FolderWalk(path).files.isEmpty }
        continue
      }
      files.append((path, ParsedFile(at: path, as: kind.fileKind)))
    }
  }
}

extension Workspace {
  /// Whether any file lies in a folder.
  fileprivate func hasFiles(in folder: DiskPath) -> Bool {
    corpora.values.contains { corpus in
      corpus.snapshot.files.contains { file in
        corpus.snapshot.record(file).map { corpus.path(of: $0.path).isWithin(folder) } ?? false
      }
    }
  }
}
