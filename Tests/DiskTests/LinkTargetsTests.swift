// A file changes that a link in a watched folder leads to.

#if os(Linux)
  import Disk
  import DiskTestSupport
  import TestSupport
  import Testing

  @Suite struct LinkTargetsTests {
    private let folder = TemporaryFolder(["c/own.article", "other/x.article", "other/y.article", "other/z.article"])

    private struct NoWatch: Error {}

    private func folderWatch() throws -> FolderWatch {
      guard let waker = Waker(), let watch = FolderWatch(alarm: waker) else { throw NoWatch() }
      return watch
    }

    /// What is reported once a change was made; what comes later by itself is left to the next question.
    private func events(_ watch: inout FolderWatch, after change: () -> Void) -> [WatchEvent] {
      change()
      return watch.next(timeout: 60_000) ?? []
    }

    private func expect(_ told: [WatchEvent], _ expected: [WatchEvent], _ line: Int = #line) {
      #expect(told == expected, "line \(line)")
    }

    @Test func aChangeBehindALinkIsOneOfTheLink() throws {
      folder.link("c/a.article", to: "../other/x.article")
      folder.link("hop", to: "other/y.article")
      folder.link("c/b.article", to: "../hop")
      var watch = try folderWatch()
      watch.add(folder.at("c"))
      let (a, b) = (folder.at("c/a.article"), folder.at("c/b.article"))
      expect(events(&watch) { folder.write("other/x.article", "new\n") }, [.changed(a)])
      expect(events(&watch) { folder.write("other/y.article", "new\n") }, [.changed(b)])
      // As editors save: another file takes its name.
      expect(events(&watch) { folder.move("other/z.article", to: "other/w.article") }, [])
      folder.remove("other/x.article")
      let gone = watch.next(timeout: 60_000)
      #expect(gone == [.deleted(a)])
      expect(events(&watch) { folder.move("other/w.article", to: "other/x.article") }, [.changed(a)])
    }

    @Test func aLinkThatComesLaterIsFollowedToo() throws {
      var watch = try folderWatch()
      watch.add(folder.at("c"))
      let link = folder.at("c/late.article")
      expect(events(&watch) { folder.link("c/late.article", to: "../other/x.article") }, [.created(link)])
      expect(events(&watch) { folder.write("other/x.article", "new\n") }, [.changed(link)])
      // What lies beside it there is nobody's.
      folder.write("other/y.article", "new\n")
      expect(events(&watch) { folder.write("c/own.article", "new\n") }, [.changed(folder.at("c/own.article"))])
    }
  }
#endif
