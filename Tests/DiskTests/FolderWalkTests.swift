// What a walk finds, in which order, and what it survives.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct FolderWalkTests {
  @Test func findsBothKindsAndNothingElse() {
    let folder = TemporaryFolder([
      "a.article", "b.codebook", "c.md", "d.Article", "e.article~", "farticle", ".article", ".hidden.article",
      ".git/x.article", "sub.article/inner.article", "x.article.txt",
    ])
    let walk = FolderWalk(folder.path)
    #expect(walk.files.map(\.path).relative(to: folder) == ["a.article", "b.codebook", "sub.article/inner.article"])
    #expect(walk.files.map(\.kind) == [.article, .codebook, .article])
    #expect(walk.problems == [])
  }

  @Test func wholePathsComeInTheOrderOfTheirBytes() {
    let folder = TemporaryFolder([
      "a/x.article", "a-b.article", "a0.article", "a.article", "b/c/y.article", "b/c.article", "b/d.article",
      "Z.article", "é.article", "a/b/z.article", "a-/q.article",
    ])
    let files = FolderWalk(folder.path).files.map(\.path)
    #expect(files == files.sorted())
    #expect(files.count == 11)
    #expect(
      files.relative(to: folder).prefix(5) == [
        "Z.article", "a-/q.article", "a-b.article", "a.article", "a/b/z.article",
      ]
    )
  }

  @Test func pathsBeginAsTheStartWasWritten() {
    let folder = TemporaryFolder(["a.article"])
    #expect(FolderWalk(folder.at("../\(folder.path.text.split(separator: "/").last ?? "")")).files.count == 1)
    #expect(FolderWalk(DiskPath("\(folder.path.text)/")).files.map(\.path.text) == ["\(folder.path.text)/a.article"])
  }

  /// What comes into a folder after it was announced is found: who watches it from then on misses nothing.
  @Test func aFolderIsAnnouncedBeforeItIsLookedInto() {
    let folder = TemporaryFolder(["a/x.article", "b/c/y.article"])
    var announced: [DiskPath] = []
    let walk = FolderWalk(
      folder.path,
      opening: { path in
        announced.append(path)
        folder.write([path.appending("late.article")].relative(to: folder)[0])
        if path == folder.at("b") { folder.write("b/new/z.article") }
      }
    )
    #expect(announced.relative(to: folder) == ["", "a", "b", "b/c", "b/new"])
    #expect(
      walk.files.map(\.path).relative(to: folder) == [
        "a/late.article", "a/x.article", "b/c/late.article", "b/c/y.article", "b/late.article", "b/new/late.article",
        "b/new/z.article", "late.article",
      ]
    )
  }

  @Test func foldersTellWhatTheyHold() {
    let folder = TemporaryFolder(["a/dossier.codebook", "b/x.codebook", "c/xdossier.codebook", "d/e/z.article"])
    let walk = FolderWalk(folder.path)
    #expect(walk.folders.map(\.path).relative(to: folder) == ["", "a", "b", "c", "d", "d/e"])
    #expect(walk.folders.map(\.holdsDossier) == [false, true, false, false, false, false])
    #expect(walk.folders.map(\.holdsCodebook) == [false, true, true, true, false, false])
    #expect(walk.folders.map(\.parent) == [nil, 0, 0, 0, 0, 4])
    #expect(walk.files.map(\.folder) == [1, 2, 3, 5])
  }

  @Test func linksAreFollowed() {
    let outside = TemporaryFolder(["deep/out.article", "single.article"])
    let folder = TemporaryFolder(["a.article"])
    folder.link("linked", to: outside.at("deep").text)
    folder.link("one.article", to: outside.at("single.article").text)
    folder.link("notes", to: outside.at("single.article").text)
    let walk = FolderWalk(folder.path)
    #expect(walk.files.map(\.path).relative(to: folder) == ["a.article", "linked/out.article", "one.article"])
    #expect(walk.problems == [])
  }

  @Test func whatIsReachedTwiceIsReadOnceUnderItsRealName() {
    let folder = TemporaryFolder(["real/x.article"])
    folder.link("alias", to: "real")
    folder.link("again/x.article", to: "../real/x.article")
    folder.link("real/y.article", to: "x.article")
    #expect(FolderWalk(folder.path).files.map(\.path).relative(to: folder) == ["real/x.article"])
  }

  @Test func twoLinksToTheSameOutsideAreReadOnce() {
    let outside = TemporaryFolder(["out.article"])
    let folder = TemporaryFolder()
    for name in ["b", "a"] { folder.link(name, to: outside.path.text) }
    for name in ["d.article", "c.article"] { folder.link(name, to: outside.at("out.article").text) }
    #expect(FolderWalk(folder.path).files.count == 1)
  }

  @Test(arguments: [".", "..", "../..", "/"])
  func circlesEnd(destination: String) {
    let folder = TemporaryFolder(["corpus/sub/x.article", "beside.article"])
    folder.link("corpus/sub/circle", to: destination)
    let walk = FolderWalk(folder.at("corpus"))
    #expect(walk.files.map(\.path).relative(to: folder) == ["corpus/sub/x.article"])
    #expect(walk.problems == [])
  }

  @Test func linksThatLeadNowhereCountWhereTheyClaimAFile() {
    let folder = TemporaryFolder()
    folder.link("gone.article", to: "nothing")
    folder.link("gone", to: "nothing")
    folder.link("self", to: "self")
    folder.link("self.codebook", to: "self.codebook")
    #expect(
      Set(FolderWalk(folder.path).problems) == [
        DiskProblem(.read, folder.at("gone.article"), .missing),
        DiskProblem(.read, folder.at("self.codebook"), .linkLoop),
      ]
    )
  }

  @Test func aPipeIsNamedAndNotWaitedFor() {
    let folder = TemporaryFolder(["a.article"])
    mkfifo(folder.at("b.article").text, 0o644)
    mkfifo(folder.at("c").text, 0o644)
    let walk = FolderWalk(folder.path)
    #expect(walk.files.count == 1)
    #expect(walk.problems == [DiskProblem(.read, folder.at("b.article"), .notFile)])
  }

  @Test(arguments: [("nothing", DiskProblem.Cause.missing), ("file", .notFolder), ("file/below", .notFolder)])
  func aStartThatIsNoFolderIsTheOnlyProblem(start: String, cause: DiskProblem.Cause) {
    let folder = TemporaryFolder(["file"])
    let walk = FolderWalk(folder.at(start))
    #expect(walk.folders == [])
    #expect(walk.problems == [DiskProblem(.list, folder.at(start), cause)])
  }

  @Test func anUnreadableFolderIsNamedAndTheRestIsRead() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder(["a.article", "shut/b.article", "z.article"])
      chmod(folder.at("shut").text, 0)
      becomeOrdinaryUser()
      let walk = FolderWalk(folder.path)
      #expect(walk.files.map(\.path).relative(to: folder) == ["a.article", "z.article"])
      #expect(walk.problems == [DiskProblem(.list, folder.at("shut"), .denied)])
      seteuid(getuid())
      chmod(folder.at("shut").text, 0o755)
    }
  }

  @Test func namesThatAreNotUTF8AreFoundAndOpened() throws {
    let folder = TemporaryFolder()
    let name: [UInt8] = [0x66, 0xFC, 0x72] + Array(".article".utf8)
    let path = folder.path.appending(name)
    let descriptor = name.withUnsafeBufferPointer { _ in
      path.bytes.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { bytes in
        open(Array(bytes) + [0], O_WRONLY | O_CREAT, 0o644)
      }
    }
    // Some disks (APFS) take no such name.
    try #require(descriptor >= 0 || errno == EILSEQ)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, "x", 1)
    close(descriptor)
    let file = try #require(FolderWalk(folder.path).files.first)
    #expect(Array(file.path.lastName) == name)
    #expect(file.path.text.hasSuffix("/f\u{FFFD}r.article"))
    #expect(readFile(file.path) == .success([0x78]))
  }

  @Test func treesDeeperThanAPathIsLongAreRead() throws {
    let folder = TemporaryFolder()
    let depth = 900
    try #require(nest("abcdefghij", depth, in: folder, ending: "x.article"))
    let walk = FolderWalk(folder.path)
    #expect(walk.problems == [])
    #expect(walk.folders.count == depth + 1)
    let file = try #require(walk.files.first)
    #expect(file.path.bytes.count > 2 * 4096)
    #expect(readFile(file.path) == .success(Array("deep".utf8)))
  }

  /// Makes folders within folders, by descriptors since no path reaches the end.
  private func nest(_ name: String, _ depth: Int, in folder: TemporaryFolder, ending file: String) -> Bool {
    var here = open(folder.path.text, O_RDONLY)
    for _ in 0..<depth {
      mkdirat(here, name, 0o755)
      let below = openat(here, name, O_RDONLY)
      close(here)
      here = below
    }
    let end = openat(here, file, O_WRONLY | O_CREAT, 0o644)
    defer {
      close(end)
      close(here)
    }
    return end >= 0 && write(end, "deep", 4) == 4
  }
}
