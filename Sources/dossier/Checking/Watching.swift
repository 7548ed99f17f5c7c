// Checking again whenever something changes.

internal import Disk
internal import Project
internal import Serial

/// A watch on the corpora of a command line. While nothing changes it costs nothing.
struct Watching {
  static let option = Option(name: "--watch", help: "check again whenever a file changes, until Ctrl-C")

  /// A change is held back until there was none for so many milliseconds: switching a branch is one round.
  private static let settling: Int32 = 100
  /// How often a folder that is gone is looked for, in milliseconds.
  private static let lookingAgain: Int32 = 250
  /// How long all folders may be gone.
  private static let patience = Duration.seconds(10)

  private let options: CheckOptions
  private let paths: [DiskPath]
  private var checker: Checker
  private var roots: [DiskPath] = []

  init(_ options: CheckOptions, _ paths: [DiskPath], _ checker: Checker) {
    (self.options, self.paths, self.checker) = (options, paths, checker)
    self.checker.engine.known = KnownFiles()
  }

  /// Ends when the user asks for it, or when there is nothing left to watch.
  @MainActor mutating func run(_ waker: Waker) async -> ExitStatus {
    guard var watch = FolderWatch(alarm: waker) else {
      printError("`--watch`: this system cannot watch files, or has no watches left")
      return .failed
    }
    var rounds = 0
    while true {
      var input = CorpusInput.find(paths, options.files)
      let found = Set(input?.layout.corpora.map(\.root.path) ?? [])
      let new = found.subtracting(roots).sorted()
      for root in new { watch.add(root) }
      roots += new
      // What changed before the watch began is found by a second look; the watch reports all later changes.
      if !new.isEmpty { input = CorpusInput.find(paths, isSecondLook: true, options.files) }
      for problem in watch.problems { printError("\(problem)") }
      watch.problems = []
      if let changes = options.changes { input = input?.narrowed(to: changes) }
      if let input {
        rounds += 1
        let status = await round(input)
        // Where nobody reads the reports any more, the last one says how it ended.
        if status == .interrupted || options.reporting.isAbandoned { return status }
      } else if rounds == 0 {
        return .failed
      }
      guard let events = nextEvents(&watch) else { return .interrupted }
      if events.isEmpty { return .failed }
      checker.engine.known?.forget(events)
      for root in Set(roots).subtracting(missing) where events.contains(where: { $0.takes(root) }) { watch.add(root) }
    }
  }

  /// What has changed, when something has; nil where the user ends it. A folder that is gone cannot be watched: until it is
  /// back, it is looked for. Nothing, where all have been gone for so long that there is nothing left to watch.
  private func nextEvents(_ watch: inout FolderWatch) -> [WatchEvent]? {
    var events: [WatchEvent] = []
    var gone = missing
    let end = ContinuousClock.now + Self.patience
    while events.isEmpty {
      guard let next = watch.next(timeout: gone.isEmpty ? -1 : Self.lookingAgain, settling: Self.settling) else {
        return nil
      }
      events = next
      let back = gone.subtracting(missing)
      events += back.sorted().map { .folderDeleted($0) }
      gone.formUnion(missing)
      gone.subtract(back)
      if events.isEmpty, gone.count == Set(roots).count, ContinuousClock.now >= end { break }
    }
    return events
  }

  /// The roots that are not there.
  private var missing: Set<DiskPath> { Set(roots.filter { FileIdentity(of: $0) == nil }) }

  /// Checks and reports once.
  private mutating func round(_ input: CorpusInput) async -> ExitStatus {
    let corpora = await input.checked(by: &checker)
    if checker.isInterrupted { return .interrupted }
    options.reporting.clearScreen()
    var run = ReportRun(options, input)
    for corpus in corpora { run.add(corpus, of: input) }
    let status = run.close()
    options.reporting.sayWatching()
    return status
  }
}

extension WatchEvent {
  /// Whether a folder went with it.
  fileprivate func takes(_ folder: DiskPath) -> Bool {
    switch self {
    case .folderDeleted(let path): folder.isWithin(path)
    case .created, .changed, .deleted, .rescan: false
    }
  }
}
