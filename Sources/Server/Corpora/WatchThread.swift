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
    var hasEnded = false
  }

  private let alarm: Waker
  private let wanted = Mutex(Wanted())

  /// nil where there is no pipe or no thread to be had. A system that cannot watch posts `unwatched`.
  init?(posting inbox: Inbox) {
    guard let alarm = Waker() else { return nil }
    self.alarm = alarm
    guard startThread({ self.run(posting: inbox) }) else { return nil }
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

  func stop() { alarm.stop() }

  private func run(posting inbox: Inbox) {
    watch(posting: inbox)
    let waiting = wanted.withLock { wanted in
      wanted.hasEnded = true
      return wanted.waiting
    }
    for waiting in waiting { waiting.resume() }
  }

  private func watch(posting inbox: Inbox) {
    guard var watch = FolderWatch(alarm: alarm) else { return inbox.post(.unwatched) }
    while let events = watch.next() {
      let (roots, waiting) = wanted.withLock { wanted in
        defer { (wanted.roots, wanted.waiting) = ([], []) }
        return (wanted.roots, wanted.waiting)
      }
      for root in roots { watch.add(root) }
      for waiting in waiting { waiting.resume() }
      if !watch.problems.isEmpty {
        inbox.post(.watchProblems(watch.problems))
        watch.problems = []
      }
      let change = DiskChange(events)
      if change.isEverything || !change.files.isEmpty { inbox.post(.disk(change)) }
    }
  }
}
