// When corpora are read: the folders of the workspace, the run that is on its way, and what the client shows of it.

internal import Disk
internal import LSP
internal import Project

/// One run at a time; a new one ends the one before.
struct Indexer {
  /// The workspace's folders as whole paths.
  var folders: [DiskPath] = []
  private(set) var hasBegun = false
  /// The open codebooks that the last run knew of.
  private(set) var open = OpenCodebooks()
  /// Whether the last run reads everything; else it adds corpora.
  private(set) var isWhole = true
  private let inbox: Inbox
  private let outbox: Outbox
  private var run = 0
  private var task: Task<Void, Never>?
  /// Roots to be read by the next run.
  private var queued: [DiskPath] = []
  /// What the run reads, and what the user did not want read: it is read again where everything is.
  private var roots: [DiskPath] = []
  private var cancelled: Set<DiskPath> = []
  private var progress: IndexingProgress?
  private var order: IndexingRun?
  /// The files for which all was read again.
  private var lookedAgain: Set<DiskPath> = []

  init(posting inbox: Inbox, showing outbox: Outbox) { (self.inbox, self.outbox) = (inbox, outbox) }

  var isRunning: Bool { task != nil }

  /// Whether a file lies in the workspace.
  /// Whether all is to be read again for files that were opened while it was read, and whose corpora nobody has read: once for
  /// each such file, since some corpora are never read.
  mutating func looksAgain(for files: [DiskPath]) -> Bool {
    defer { lookedAgain = Set(files) }
    return !lookedAgain.isSuperset(of: files)
  }

  func covers(_ path: DiskPath) -> Bool { folders.contains { path.isWithin($0) } }

  /// Whether this is the first time; from then on corpora are read.
  mutating func begin() -> Bool {
    defer { hasBegun = true }
    return !hasBegun
  }

  /// Starts the run that `next` has announced; its progress, where the client can show that.
  mutating func start(
    _ roots: [DiskPath],
    open: OpenCodebooks,
    watch: (thread: WatchThread?, roots: [DiskPath]),
    showsProgress: Bool
  ) -> IndexingProgress? {
    (self.open, self.roots) = (open, roots)
    let order = IndexingRun(number: run, roots: roots, open: open, watch: watch)
    self.order = order
    task = Task.detached(priority: .userInitiated) { [inbox] in order.readCodebooks(posting: inbox) }
    progress = showsProgress ? IndexingProgress(run: run) : nil
    return progress
  }

  /// Goes on with the run: what is open has been checked in the light of the codebooks.
  mutating func readArticles(of listed: ListedCorpora) {
    guard let order, isRunning else { return }
    task = Task.detached(priority: .utility) { [inbox] in await order.readArticles(of: listed, posting: inbox) }
  }

  /// Ends what runs, for a new run to begin: what a run before it posts later is passed over.
  mutating func next(isWhole: Bool) {
    end("stopped")
    run += 1
    self.isWhole = isWhole
    if isWhole { (queued, cancelled) = ([], []) }
  }

  /// Whether something that a run posted is still wanted.
  func isCurrent(_ run: Int) -> Bool { run == self.run && isRunning }

  /// Ends what runs, and what the client shows of it.
  mutating func end(_ message: String) {
    task?.cancel()
    (task, order) = (nil, nil)
    show(run) { $0.end(message) }
    progress = nil
  }

  /// The user cancelled what the client shows under a token; no where that is not what runs.
  mutating func cancel(_ token: ProgressToken) -> Bool {
    guard let progress, progress.token == token, isRunning else { return false }
    end("stopped")
    cancelled.formUnion(roots + queued)
    queued = []
    return true
  }

  /// Whether the user cancelled the reading of the corpus with this root.
  func wasCancelled(_ root: DiskPath) -> Bool { cancelled.contains(root) }

  mutating func enqueue(_ root: DiskPath) {
    if !queued.contains(root) { queued.append(root) }
  }

  /// The roots that were asked for while something else was read.
  mutating func takeQueued() -> [DiskPath] {
    defer { queued = [] }
    return queued
  }

  /// Changes the progress of a run and sends what comes of it.
  mutating func show(_ run: Int, _ change: (inout IndexingProgress) -> WorkDoneProgress?) {
    guard run == self.run, var progress else { return }
    let message = change(&progress)
    self.progress = progress
    if let message {
      outbox.send(Frame(ProgressNotification.self, ProgressParams(token: progress.token, value: message)))
    }
  }

  func stop() { task?.cancel() }
}
