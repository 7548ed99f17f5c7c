// How the server learns that files change on the disk, and what of that is still to be read.

internal import Disk

/// One reading at a time, so that the last to be read is the newest.
struct DiskWatch {
  enum Watcher: Sendable {
    case client, ourselves
    /// Then all is read again when a file is opened or saved.
    case nobody
  }

  private(set) var watcher = Watcher.ourselves
  private let inbox: Inbox
  /// A bound of our own on how many folders are watched.
  private let mostFolders: Int
  /// The own watch, where the client does not watch.
  private var thread: WatchThread?
  /// What waits while something else is read.
  private var pending = DiskChange()
  private var isReading = false
  /// Whether some folders could not be watched.
  private var missesFolders = false
  private var hasSaidSo = false

  init(posting inbox: Inbox, mostFolders: Int) { (self.inbox, self.mostFolders) = (inbox, mostFolders) }

  /// Whether files are known to change, all or some, only when somebody looks.
  var isBlind: Bool { watcher == .nobody || missesFolders }

  /// Whether the user is still to be told that changes are not seen: once.
  mutating func mustSaySo() -> Bool {
    defer { hasSaidSo = hasSaidSo || isBlind }
    return isBlind && !hasSaidSo
  }

  /// Whether nothing is read, and nothing waits to be.
  var isQuiet: Bool { !isReading && pending.isEmpty }

  /// The client has been asked to watch, or has said that it will not.
  mutating func useClient(_ doesWatch: Bool) { watcher = doesWatch ? .client : .ourselves }

  /// This system cannot watch.
  mutating func loseOwn() {
    if watcher == .ourselves { watcher = .nobody } else { missesFolders = true }
  }

  /// Some folders are not watched.
  mutating func loseFolders() { missesFolders = true }

  /// Posts the changes that the own watch has seen so far, and then that it has.
  func flush() {
    guard let thread else { return inbox.post(.watchFlushed) }
    Task.detached { [inbox] in
      await thread.flush()
      inbox.post(.watchFlushed)
    }
  }

  /// The server's own watch, and for which of the roots it is needed: a client watches the workspace alone.
  mutating func watch(
    _ roots: [DiskPath],
    isInWorkspace: (DiskPath) -> Bool
  ) -> (thread: WatchThread?, roots: [DiskPath]) {
    let own: [DiskPath]
    switch watcher {
    case .client: own = roots.filter { !isInWorkspace($0) }
    case .ourselves: own = roots
    case .nobody: own = []
    }
    if thread == nil, !own.isEmpty { thread = WatchThread(posting: inbox, mostFolders: mostFolders) }
    if thread == nil, !own.isEmpty { loseOwn() }
    return (thread, own)
  }

  mutating func add(_ change: DiskChange) { pending.add(change) }

  /// What is to be read next, and waits no longer; nil while something is read.
  mutating func takePending() -> DiskChange? {
    guard !isReading else { return nil }
    defer { pending = DiskChange() }
    return pending
  }

  /// Reads files by a task, and posts what they hold.
  mutating func read(_ files: Set<DiskPath>, for workspace: Workspace) {
    isReading = true
    Task.detached(priority: .userInitiated) { [inbox] in inbox.post(.diskRead(DiskRead(files, workspace))) }
  }

  mutating func finishReading() { isReading = false }

  func stop() { thread?.stop() }
}
