// Changes on a real disk, told by the system.

#if os(Linux)
  import Disk
  import DiskTestSupport
  import Foundation
  import Synchronization
  import TestSupport
  import Testing

  @Suite struct FolderWatchTests {
    private struct NoWatch: Error {}

    private func folderWatch(_ alarm: Waker, mostFolders: Int = .max) throws -> FolderWatch {
      guard let watch = FolderWatch(alarm: alarm, mostFolders: mostFolders) else { throw NoWatch() }
      return watch
    }

    /// Watches a folder, makes changes, and tells what was told, relative to the folder: until `awaited` has come, or
    /// nothing for a minute.
    private func told(
      _ folder: TemporaryFolder,
      of changes: [() -> Void],
      awaiting awaited: [WatchEvent],
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Set<WatchEvent> {
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm)
      watch.add(folder.path)
      var all: Set<WatchEvent> = []
      for change in changes {
        change()
        // The next change waits until this one was told, as far as it is.
        while let events = watch.next(timeout: 300, settling: 5), !events.isEmpty { all.formUnion(events) }
      }
      while !all.isSuperset(of: awaited), let events = watch.next(timeout: 60_000, settling: 5), !events.isEmpty {
        all.formUnion(events)
      }
      #expect(watch.problems == [], sourceLocation: sourceLocation)
      return all
    }

    @Test func filesMadeChangedMovedAndDeletedAreTold() throws {
      let folder = TemporaryFolder(["a.article", "b.article", "sub/c.codebook", "d.article"])
      let expected: [WatchEvent] = [
        .created(folder.at("new.article")), .changed(folder.at("a.article")), .deleted(folder.at("b.article")),
        .changed(folder.at("sub/c.codebook")), .deleted(folder.at("d.article")), .created(folder.at("sub/e.article")),
      ]
      let all = try told(
        folder,
        of: [
          {
            folder.write("new.article")
            folder.write("a.article", "other")
            unlink(folder.at("b.article").text)
            folder.write("sub/c.codebook", "other")
            rename(folder.at("d.article").text, folder.at("sub/e.article").text)
            folder.write("notes.md")
            folder.write(".hidden.article")
            folder.write("e.article~")
          }
        ],
        awaiting: expected
      )
      #expect(all == Set(expected))
    }

    @Test func replacingAFileIsOneChange() throws {
      let folder = TemporaryFolder(["a.article"])
      let all = try told(
        folder,
        of: [{ _ = replaceFile(folder.at("a.article"), with: [0x78]) }],
        awaiting: [.created(folder.at("a.article"))]
      )
      #expect(all == [.created(folder.at("a.article"))])
    }

    @Test func newFoldersAreWatchedWithAllThatIsInThem() throws {
      let folder = TemporaryFolder(["a.article"])
      let expected: [WatchEvent] = [
        .created(folder.at("new/deep/b.article")), .created(folder.at("new/deep/later.article")),
        .created(folder.at("new/deeper/still/c.article")),
      ]
      let all = try told(
        folder,
        of: [
          { folder.write("new/deep/b.article") },
          { folder.write("new/deep/later.article") },
          { folder.write("new/deeper/still/c.article") },
          { folder.write(".git/x.article") },
        ],
        awaiting: expected
      )
      #expect(all == Set(expected))
    }

    @Test func foldersThatMoveAreToldAtBothEnds() throws {
      let folder = TemporaryFolder(["a/b/x.article"])
      let outside = TemporaryFolder(["in/y.article"])
      let expected: [WatchEvent] = [
        .folderDeleted(folder.at("a")), .created(folder.at("z/b/x.article")), .created(folder.at("z/b/after.article")),
        .created(folder.at("in/y.article")), .folderDeleted(folder.at("z")),
      ]
      let all = try told(
        folder,
        of: [
          { rename(folder.at("a").text, folder.at("z").text) },
          { folder.write("z/b/after.article") },
          { rename(outside.at("in").text, folder.at("in").text) },
          { rename(folder.at("z").text, outside.at("z").text) },
          { outside.write("z/b/gone.article") },
        ],
        awaiting: expected
      )
      #expect(all == Set(expected))
    }

    /// The system says that the empty one is gone after it has said what took its place.
    @Test func aFolderRenamedOverAnEmptyOneIsWatched() throws {
      let folder = TemporaryFolder(["a/x.article", "a/deep/y.article"])
      folder.makeFolder(folder.at("empty").text)
      let expected: [WatchEvent] = [
        .folderDeleted(folder.at("a")), .created(folder.at("empty/x.article")),
        .created(folder.at("empty/deep/y.article")), .created(folder.at("empty/after.article")),
        .created(folder.at("empty/deep/after.article")), .deleted(folder.at("empty/x.article")),
      ]
      let all = try told(
        folder,
        of: [
          { rename(folder.at("a").text, folder.at("empty").text) },
          {
            folder.write("empty/after.article")
            folder.write("empty/deep/after.article")
          },
          { unlink(folder.at("empty/x.article").text) },
        ],
        awaiting: expected
      )
      #expect(all == Set(expected))
    }

    /// The new folder is looked into after the other has moved there, and before the move is read.
    @Test func aFolderMovedIntoOneThatIsNotYetWatchedIsWatchedThere() throws {
      let folder = TemporaryFolder(["b/x.article"])
      let expected: [WatchEvent] = [
        .folderDeleted(folder.at("b")), .created(folder.at("new/b/x.article")),
        .created(folder.at("new/b/after.article")),
      ]
      let all = try told(
        folder,
        of: [
          {
            folder.makeFolder(folder.at("new").text)
            rename(folder.at("b").text, folder.at("new/b").text)
          },
          { folder.write("new/b/after.article") },
        ],
        awaiting: expected
      )
      #expect(all == Set(expected))
    }

    @Test func deletedFoldersAreToldOnceAndMayComeAgain() throws {
      let folder = TemporaryFolder(["a/b/x.article", "a/y.article"])
      let expected: [WatchEvent] = [.folderDeleted(folder.at("a")), .created(folder.at("a/b/x.article"))]
      let all = try told(
        folder,
        of: [
          { try? FileManager.default.removeItem(atPath: folder.at("a").text) },
          { folder.write("a/b/x.article") },
        ],
        awaiting: expected
      )
      #expect(all.isSuperset(of: expected))
    }

    @Test func theRootItselfMayGo() throws {
      let folder = TemporaryFolder(["root/a.article"])
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm)
      watch.add(folder.at("root"))
      rename(folder.at("root").text, folder.at("elsewhere").text)
      #expect(watch.next(timeout: 60_000) == [.folderDeleted(folder.at("root"))])
    }

    @Test func linkedFoldersAreWatched() throws {
      let outside = TemporaryFolder(["x.article"])
      let late = TemporaryFolder(["z.article"])
      let folder = TemporaryFolder()
      folder.link("linked", to: outside.path.text)
      let expected: [WatchEvent] = [
        .created(folder.at("linked/y.article")), .created(folder.at("late/z.article")),
        .folderDeleted(folder.at("late")),
      ]
      let all = try told(
        folder,
        of: [
          { outside.write("y.article") },
          { folder.link("late", to: late.path.text) },
          { unlink(folder.at("late").text) },
          { late.write("untold.article") },
        ],
        awaiting: expected
      )
      #expect(all == Set(expected))
    }

    @Test func aBurstIsOneAnswer() throws {
      let folder = TemporaryFolder()
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm)
      watch.add(folder.path)
      for number in 0..<1000 { folder.write("\(number).article") }
      #expect(watch.next(timeout: 60_000)?.count == 1000)
    }

    /// As when a branch is switched: one file after the other, each a wake-up of its own.
    @Test(.timeLimit(.minutes(2))) func aTrickleIsOneAnswerUnlessItLastsTooLong() throws {
      let folder = TemporaryFolder()
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm)
      watch.add(folder.path)
      let isOver = Mutex(false)
      func trickle(_ most: Int) {
        Thread.detachNewThread {
          for number in 0..<most where !isOver.withLock({ $0 }) {
            folder.write("\(most) \(number).article")
            usleep(2000)
          }
          alarm.wake()
        }
      }
      // Held back until the writer, however long a busy machine stops it, rings the alarm.
      trickle(200)
      #expect(watch.next(timeout: 60_000, settling: 60_000)?.count == 200)
      // A writer that never rests does not hold the answer back for ever: at most fifty times as long.
      trickle(.max)
      let answer = watch.next(timeout: 60_000, settling: 20)
      #expect(answer?.isEmpty == false)
      isOver.withLock { $0 = true }
    }

    @Test func aLossAsksForARescanAndTheWatchGoesOn() throws {
      let limit = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
      let most = try #require(Int(limit.filter(\.isNumber)))
      try #require(most < 1_000_000, "the queue is too long to be filled here")
      let folder = TemporaryFolder(["a.article", "b.article"])
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm)
      watch.add(folder.path)
      // Equal neighbours in the queue become one, so two files take turns.
      for number in 0...most { chmod(folder.at(number % 2 == 0 ? "a.article" : "b.article").text, 0o644) }
      #expect(watch.next(timeout: 60_000) == [.rescan])
      folder.write("later/c.article")
      #expect(watch.next(timeout: 60_000) == [.created(folder.at("later/c.article"))])
    }

    @Test func tooManyFoldersAreAClearProblemAndTheRestIsWatched() throws {
      let folder = TemporaryFolder(["a/x.article", "b/y.article", "c/z.article"])
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm, mostFolders: 2)
      watch.add(folder.path)
      #expect(watch.problems == [DiskProblem(.watch, folder.at("b"), .tooManyWatches)])
      folder.write("b/unseen.article")
      folder.write("a/seen.article")
      #expect(watch.next(timeout: 60_000) == [.created(folder.at("a/seen.article"))])
    }

    @Test func anAlarmWakesAndStops() throws {
      let folder = TemporaryFolder(["a.article"])
      let alarm = try #require(Waker())
      let answers = Mutex<[[WatchEvent]]>([])
      let (woken, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
      Thread.detachNewThread {
        if var watch = FolderWatch(alarm: alarm) {
          watch.add(folder.path)
          while let events = watch.next() {
            answers.withLock { $0.append(events) }
            woken.signal()
          }
          // Once stopped it stays so.
          answers.withLock { if watch.next() != nil { $0 = [] } }
        }
        ended.signal()
      }
      alarm.wake()
      #expect(woken.wait(timeout: .now() + 30) == .success)
      alarm.stop()
      #expect(ended.wait(timeout: .now() + 30) == .success)
      #expect(answers.withLock { $0 } == [[]])
    }

    @Test func aMissingRootIsAProblem() throws {
      let folder = TemporaryFolder()
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm)
      watch.add(folder.at("nothing"))
      #expect(watch.problems == [DiskProblem(.list, folder.at("nothing"), .missing)])
    }

    @Test func waitingCostsNothing() throws {
      let folder = TemporaryFolder(["a.article"])
      let alarm = try #require(Waker())
      var watch = try folderWatch(alarm)
      watch.add(folder.path)
      var (before, after) = (timespec(), timespec())
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
      #expect(watch.next(timeout: 500) == [])
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
      let used = (after.tv_sec - before.tv_sec) * 1_000_000_000 + after.tv_nsec - before.tv_nsec
      #expect(used < 50_000_000, "half a second of waiting took \(used) ns of the processor")
    }
  }
#endif
