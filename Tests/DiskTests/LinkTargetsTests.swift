// A file changes that a link in a watched folder leads to.

#if os(Linux)
  import Disk
  import DiskTestSupport
  import TestSupport
  import Testing

  @Suite struct LinkTargetsTests {
    private let folder = TemporaryFolder(["c/own.article", "other/x.article", "other/y.article", "other/z.article"])

    /// What is reported once a change was made; what comes later by itself is left to the next question.
    private func events(_ watch: inout FolderWatch, after change: () -> Void) -> [WatchEvent] {
      change()
      return watch.next(timeout: 60_000) ?? []
    }

    @Test func aChangeBehindALinkIsOneOfTheLink() throws {
      folder.link("c/a.article", to: "../other/x.article")
      folder.link("hop", to: "other/y.article")
      folder.link("c/b.article", to: "../hop")
      let waker = try #require(Waker())
      var watch = try #require(FolderWatch(alarm: waker))
      watch.add(folder.at("c"))
      #expect(watch.problems.isEmpty)
      let (a, b) = (folder.at("c/a.article"), folder.at("c/b.article"))
      #expect(events(&watch) { folder.write("other/x.article", "new\n") } == [.changed(a)])
      #expect(events(&watch) { folder.write("other/y.article", "new\n") } == [.changed(b)])
      // As editors save: another file takes its name.
      #expect(events(&watch) { folder.move("other/z.article", to: "other/w.article") }.isEmpty)
      folder.remove("other/x.article")
      #expect(watch.next(timeout: 60_000) == [.deleted(a)])
      #expect(events(&watch) { folder.move("other/w.article", to: "other/x.article") } == [.changed(a)])
    }

    @Test func aLinkThatComesLaterIsFollowedToo() throws {
      let waker = try #require(Waker())
      var watch = try #require(FolderWatch(alarm: waker))
      watch.add(folder.at("c"))
      let link = folder.at("c/late.article")
      #expect(events(&watch) { folder.link("c/late.article", to: "../other/x.article") } == [.created(link)])
      #expect(events(&watch) { folder.write("other/x.article", "new\n") } == [.changed(link)])
      // What lies beside it there is nobody's.
      folder.write("other/y.article", "new\n")
      #expect(events(&watch) { folder.write("c/own.article", "new\n") } == [.changed(folder.at("c/own.article"))])
    }
  }
#endif
