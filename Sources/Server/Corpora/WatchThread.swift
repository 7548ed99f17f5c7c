// The server's own watch on the corpora's folders, for clients that do not watch.

internal import Disk
internal import Synchronization

/// A thread that sleeps until something changes on the disk and posts it. The folders grow, they never shrink: what
/// changes outside all corpora is passed over later.
final class WatchThread: Sendable {
  private struct Wanted {
    var known: Set<DiskPath> = []
    var roots: [DiskPath] = []
    var waiting: [CheckedContinuation<Void, Never>] = []
    /// Those who wait for all that has changed so far.
    var flushing: [CheckedContinuation<Void, Never>] = []
    var hasEnded = false
  }

  private let alarm: Waker
  private let wanted = Mutex(Wanted())

  /// nil where there is no pipe or no thread to be had. A system that cannot watch posts `unwatched`.
  init?(posting inbox: Inbox, mostFolders: Int) {
    guard let alarm = Waker() else { return nil }
    self.alarm = alarm
    guard startThread({ self.run(posting: inbox, mostFolders) }) else { return nil }
  }

  /// Watches folders and all below them. What is read after this returns and changes later is posted.
  func add(_ roots: [DiskPath]) async {
    await withCheckedContinuation { (waiting: CheckedContinuation<Void, Never>) in
      let isDone = wanted.withLock { wanted in
        let new = roots.filter { wanted.known.insert($0).inserted }
        guard !new.isEmpty, !wanted.hasEnded else { return true }
        wanted.roots += new
        wanted.waiting.append(waiting)
        return false
      }
      if isDone { waiting.resume() } else { alarm.wake() }
    }
  }

  /// Returns when all is posted that changed before.
  func flush() async {
    await withCheckedContinuation { (waiting: CheckedContinuation<Void, Never>) in
      let isDone = wanted.withLock { wanted in
        if !wanted.hasEnded { wanted.flushing.append(waiting) }
        return wanted.hasEnded
      }
      if isDone { waiting.resume() } else { alarm.wake() }
    }
  }

  func stop() { alarm.stop() }

  private func run(posting inbox: Inbox, _ mostFolders: Int) {
    watch(posting: inbox, mostFolders)
    let (waiting, flushing) = wanted.withLock { wanted in
      wanted.hasEnded = true
      return (wanted.waiting, wanted.flushing)
    }
    for waiting in waiting { waiting.resume() }
    for flushing in flushing { flushing.resume() }
  }

  private func watch(posting inbox: Inbox, _ mostFolders: Int) {
    guard mostFolders > 0, var watch = FolderWatch(alarm: alarm, mostFolders: mostFolders) else {
      return inbox.post(.unwatched)
    }
    while let events = watch.next() {
      post(events, to: inbox)
      let (roots, waiting, flushing) = wanted.withLock { wanted in
        defer { (wanted.roots, wanted.waiting, wanted.flushing) = ([], [], []) }
        return (wanted.roots, wanted.waiting, wanted.flushing)
      }
      for root in roots { watch.add(root) }
      for waiting in waiting { waiting.resume() }
      if !watch.problems.isEmpty {
        inbox.post(.watchProblems(watch.problems))
        watch.problems = []
      }
      guard !flushing.isEmpty else { continue }
      // They may have come after the last look.
      if let events = watch.next(timeout: 0, settling: 0) { post(events, to: inbox) }
      for waiting in flushing { waiting.resume() }
    }
  }

  private func post(_ events: [WatchEvent], to inbox: Inbox) {
    // A root that is gone may come again, and is another folder then.
    wanted.withLock { wanted in
      for case .folderDeleted(let folder) in events { wanted.known = wanted.known.filter { !$0.isWithin(folder) } }
    }
    let change = DiskChange(events)
    if !change.isEmpty { inbox.post(.disk(change)) }
  }
}
