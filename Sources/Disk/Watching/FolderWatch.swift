// Events for changes below folders, on systems that report them: Linux.

#if canImport(Glibc)
  import Platform

  /// A watch on the articles and codebooks below some folders. One thread owns it and waits in `next`; other threads reach
  /// it through its `Waker`. While it waits it costs nothing.
  ///
  /// Reported are a changed `.gitignore`, new folders and all in them, and files and folders moved or deleted. Of a link to a file
  /// outside, the file's changes are reported as the link's. Not reported: a file changed through a hard link outside, or on
  /// a network disk by another machine.
  public struct FolderWatch: ~Copyable {
    /// What could not be watched, since the last look. With too many folders for the system the rest is watched still.
    public var problems: [DiskProblem] = []

    private let queue: Descriptor
    private let alarm: Waker
    private let mostFolders: Int
    private var roots: [DiskPath] = []
    private var folders = WatchedFolders()
    /// Other names of watched folders, under which they are watched once the first name is gone.
    private var otherNames: [Int32: DiskPath] = [:]
    private var targets = LinkTargets()
    private var isFull = false
    private var isStopped = false

    /// Nil where the system has no such thing, or has none left to give: then look again when a file is opened or saved.
    /// `mostFolders` is a bound of our own on how many are watched.
    public init?(alarm: Waker, mostFolders: Int = .max) {
      let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard number >= 0 else { return nil }
      queue = Descriptor(owning: number)
      self.alarm = alarm
      self.mostFolders = mostFolders
    }

    /// Watches a folder and those below. Whoever reads the corpus after this returns misses nothing.
    public mutating func add(_ root: DiskPath) {
      roots.append(root)
      problems += watch(below: root).problems
    }

    /// Waits for changes and gives all that have come, one for each path; nil once the alarm has been stopped. Empty when
    /// it was woken, when nothing came for `timeout` milliseconds (-1: wait for ever), or nothing that counts.
    ///
    /// A change is held back until there was none for `settling` milliseconds, at most 50 times as long: switching a
    /// branch is one answer.
    public mutating func next(timeout: Int32 = -1, settling: Int32 = 20) -> [WatchEvent]? {
      var batch = WatchBatch()
      var wait = timeout
      var end: ContinuousClock.Instant?
      while !isStopped {
        var waiting = [
          pollfd(fd: queue.number, events: Int16(POLLIN), revents: 0),
          pollfd(fd: alarm.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&waiting, 2, wait)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { break }
        var isWoken = false
        if waiting[1].revents != 0 {
          switch alarm.take() {
          case .stop: isStopped = true
          case .wake: isWoken = true
          case .none: break
          }
        }
        // What came before the alarm was rung is given, though the system may have looked at the queue before.
        if waiting[0].revents != 0 || isWoken { readQueue(into: &batch) }
        if isWoken { break }
        let now = ContinuousClock.now
        let last = end ?? now + .milliseconds(50 * Int(settling))
        if now >= last { break }
        end = last
        wait = settling
      }
      return isStopped ? nil : batch.events
    }

    private mutating func readQueue(into batch: inout WatchBatch) {
      var lost = false
      while true {
        let bytes = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
          count = max(0, read(queue.number, buffer.baseAddress, buffer.count))
        }
        if bytes.isEmpty { break }
        for notice in Notice.all(in: bytes) {
          if notice.tells(IN_Q_OVERFLOW) { lost = true } else { take(notice, &batch) }
        }
      }
      if lost {
        batch.add(.rescan)
        for number in folders.all { _ = inotify_rm_watch(queue.number, number) }
        folders = WatchedFolders()
        otherNames = [:]
        isFull = false
        targets = LinkTargets()
        for root in roots { _ = watch(below: root) }
      }
    }

    private mutating func take(_ notice: Notice, _ batch: inout WatchBatch) {
      for link in targets.links(to: notice.name, notice.watch).sorted() {
        batch.add(notice.tells(IN_DELETE | IN_MOVED_FROM) ? .deleted(link) : .changed(link))
      }
      guard let folder = folders[notice.watch] else { return }
      if notice.tells(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) {
        batch.add(.folderDeleted(folder))
        forget(below: folder, &batch)
        return
      }
      if notice.name.elementsEqual(IgnoredFiles.fileName.utf8) {
        let path = folder.appending(notice.name)
        return batch.add(notice.tells(IN_DELETE | IN_MOVED_FROM) ? .deleted(path) : .changed(path))
      }
      guard let first = notice.name.first, first != .dot else { return }
      let path = folder.appending(notice.name)
      if notice.tells(IN_DELETE | IN_MOVED_FROM) {
        if notice.isFolder || folders.number(of: path) != nil {
          batch.add(.folderDeleted(path))
          forget(below: path, &batch)
        } else if CorpusFileKind(name: notice.name) != nil {
          batch.add(.deleted(path))
        }
      } else if notice.isFolder {
        if notice.tells(IN_CREATE | IN_MOVED_TO) { takeFolder(path, &batch) }
      } else if CorpusFileKind(name: notice.name) != nil {
        if notice.tells(IN_CREATE | IN_MOVED_TO) { targets.add(path, to: queue.number) }
        batch.add(notice.tells(IN_CREATE | IN_MOVED_TO) ? .created(path) : .changed(path))
      } else if notice.tells(IN_CREATE | IN_MOVED_TO), case .success(let status) = FileStatus.of(path),
        status.kind == .folder
      {
        // A link to a folder.
        takeFolder(path, &batch)
      }
    }

    /// What is in a new folder may have come before it was watched. A folder that was renamed over an empty one takes its
    /// path before the system says that the empty one is gone: what is watched there is no longer there.
    private mutating func takeFolder(_ path: DiskPath, _ batch: inout WatchBatch) {
      if let known = folders.number(of: path), number(of: path) != known { forget(below: path, &batch) }
      let walk = watch(below: path)
      for problem in walk.problems where problem.cause != .missing { problems.append(problem) }
      for file in walk.files { batch.add(.created(file.path)) }
    }

    /// Walks, and watches each folder before it is looked into: what is made in it later the system reports, a folder as well.
    private mutating func watch(below start: DiskPath) -> FolderWalk {
      let walk = FolderWalk(
        start,
        opening: { folder in
          if folders.number(of: folder) == nil, !isFull { watch(folder) }
        }
      )
      for file in walk.files where file.isLink { targets.add(file.path, to: queue.number) }
      return walk
    }

    private mutating func watch(_ folder: DiskPath) {
      guard folders.count < mostFolders else {
        isFull = true
        return problems.append(DiskProblem(.watch, folder, .tooManyWatches))
      }
      let number = number(of: folder)
      if number >= 0 {
        // Watched already by another name: the first one stands, as long as it does.
        if let known = folders[number] {
          if known != folder { otherNames[number] = folder }
          return
        }
        return folders.add(folder, number)
      }
      switch errno {
      case ENOSPC:
        isFull = true
        problems.append(DiskProblem(.watch, folder, .tooManyWatches))
      case ENOENT, ENOTDIR, EACCES:
        // What cannot be looked into, the walk tells.
        break
      case let code:
        problems.append(DiskProblem(.watch, folder, errno: code))
      }
    }

    /// The number of the watch on a folder, be it new or known; negative, with `errno` set, where there is none.
    private func number(of folder: DiskPath) -> Int32 {
      let path = folder.isEmpty ? DiskPath(".") : folder
      return path.withCString { inotify_add_watch(queue.number, $0, watchedFor) }
    }

    private mutating func forget(below folder: DiskPath, _ batch: inout WatchBatch) {
      var left: [DiskPath] = []
      for number in folders.remove(below: folder) {
        _ = inotify_rm_watch(queue.number, number)
        isFull = false
        if let other = otherNames.removeValue(forKey: number), !other.isWithin(folder) { left.append(other) }
      }
      // A folder that moved while its new place was not yet watched was found there under its old watch.
      for other in left {
        if case .success(let status) = FileStatus.of(other), status.kind == .folder { takeFolder(other, &batch) }
      }
    }
  }

  /// A file is reported when its writer closes it, so that it is not read half written.
  let watchedFor =
    UInt32(IN_CREATE) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

  /// One record of the system's queue.
  private struct Notice {
    let watch: Int32
    let mask: UInt32
    /// Of what is in the watched folder; empty for the folder itself.
    let name: ArraySlice<UInt8>

    var isFolder: Bool { tells(Int32(bitPattern: UInt32(IN_ISDIR))) }

    func tells(_ flags: Int32) -> Bool { mask & UInt32(bitPattern: flags) != 0 }

    /// The records in a buffer: watch, mask, cookie and the length of the name, 4 bytes each, then the name filled up
    /// with NULs.
    static func all(in bytes: [UInt8]) -> [Notice] {
      var notices: [Notice] = []
      var start = 0
      while start + 16 <= bytes.count {
        let (watch, mask, length) = bytes.withUnsafeBytes { raw in
          (
            raw.loadUnaligned(fromByteOffset: start, as: Int32.self),
            raw.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
            Int(raw.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
          )
        }
        let end = min(start + 16 + length, bytes.count)
        notices.append(Notice(watch: watch, mask: mask, name: bytes[(start + 16)..<end].prefix { $0 != 0 }))
        start = end
      }
      return notices
    }
  }
#else
  /// A watch on folders, on systems where this module knows no way to watch: there is never one. Look again when a file is
  /// opened or saved.
  public struct FolderWatch: ~Copyable {
    public var problems: [DiskProblem] = []

    public init?(alarm: Waker, mostFolders: Int = .max) { return nil }

    public mutating func add(_ root: DiskPath) {}

    public mutating func next(timeout: Int32 = -1, settling: Int32 = 20) -> [WatchEvent]? { nil }
  }
#endif
