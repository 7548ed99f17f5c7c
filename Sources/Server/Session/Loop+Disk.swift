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
    let watchers = ["**/*.{article,codebook}", "**/\(IgnoredFiles.fileName)"].map {
      FileSystemWatcher(globPattern: .pattern($0))
    }
    let registration = Registration(
      id: "dossier/files",
      method: DidChangeWatchedFilesNotification.name,
      registerOptions: .watchedFiles(DidChangeWatchedFilesRegistrationOptions(watchers: watchers))
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
    for (path, file) in read.files where !isEverything {
      isEverything = movesRoots(path, isOnDisk: file != nil)
      if !isEverything, documents[DocumentURI(path: path.text)] == nil {
        isEverything = workspace.choosesOtherwise(path, saying: file?.facts.choices ?? [])
      }
    }
    if isEverything { return indexAll() }
    var files: [(place: Place, facts: Facts?)] = []
    for (path, file) in read.files where documents[DocumentURI(path: path.text)] == nil {
      for place in workspace.places(of: path) where !read.leftOut.contains(place) {
        files.append((place, file?.facts))
      }
    }
    checkAgain(workspace.load(files), changed: read.files.map { DocumentURI(path: $0.path.text) })
    forgetLostFiles()
    readDisk()
  }

  /// Whether a codebook that came or went changes which files make a corpus.
  func movesRoots(_ path: DiskPath, isOnDisk: Bool) -> Bool {
    guard CorpusFileKind(name: path.lastName) == .codebook else { return false }
    let isThere = isOnDisk || documents[DocumentURI(path: path.text)] != nil
    return !workspace.hasRoots(for: path, isThere: isThere)
  }

  /// The codebooks that are open.
  var openCodebooks: OpenCodebooks {
    var choices: [DiskPath: [FileChoice]] = [:]
    for document in documents.all {
      guard let path = document.path, CorpusFileKind(name: path.lastName) == .codebook else { continue }
      choices[path] = document.file.facts.choices
    }
    return OpenCodebooks(choices.keys, choices: choices)
  }

  /// Says, once, that changes on the disk are not seen.
  mutating func sayWhetherBlind() {
    guard disk.mustSaySo() else { return }
    let message = """
      dossier cannot watch all files of the workspace, as the system has no watch left to give: what other programs \
      change is seen when you next save or open a file. Close programs that watch files, or raise \
      fs.inotify.max_user_instances and fs.inotify.max_user_watches.
      """
    outbox.send(Frame(ShowMessageNotification.self, ShowMessageParams(type: .warning, message: message)))
  }
}
