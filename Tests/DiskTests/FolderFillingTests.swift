// Folders that are filled: made, looked at, written into without following links.

import Disk
import DiskTestSupport
import TestSupport
import Testing

@Suite struct FolderFillingTests {
  @Test func makesAFolderAndThoseAboveIt() throws {
    let folder = TemporaryFolder()
    #expect(try makeFolder(folder.at("a/b/c")).get())
    #expect(try !makeFolder(folder.at("a/b/c")).get())
    #expect(try allNames(in: folder.at("a/b")).get() == ["c"])
  }

  @Test func aFileInTheWayIsAProblem() {
    let folder = TemporaryFolder(["a"])
    #expect(makeFolder(folder.at("a")) == .failure(DiskProblem(.create, folder.at("a"), .notFolder)))
    guard case .failure(let problem) = makeFolder(folder.at("a/b")) else {
      Issue.record("a folder below a file")
      return
    }
    #expect(problem.cause == .notFolder)
  }

  @Test func namesAreAllThatIsThere() throws {
    let folder = TemporaryFolder(["b.html", ".hidden", "a/x", ".c.4711-9f3c-abcdef.dossier-new"])
    #expect(try allNames(in: folder.path).get() == [".hidden", "a", "b.html"])
    guard case .failure(let problem) = allNames(in: folder.at("none")) else {
      Issue.record("a folder that is not there")
      return
    }
    #expect(problem.cause == .missing)
  }

  @Test func aLinkIsReplacedAndNotFollowed() throws {
    let folder = TemporaryFolder(["outside"])
    folder.link("page", to: folder.at("outside").text)
    try placeFile(folder.at("page"), with: Array("new".utf8)).get()
    #expect(folder.content("page") == "new")
    #expect(folder.content("outside") == "text\n")
    #expect(folder.names == ["outside", "page"])
  }

  @Test func whatCannotBeWrittenLeavesNothing() {
    let folder = TemporaryFolder(["page/inner"])
    guard case .failure(let problem) = placeFile(folder.at("page"), with: [1]) else {
      Issue.record("a folder was replaced")
      return
    }
    #expect(problem.attempt == .write)
    #expect(folder.names == ["page"])
    guard case .failure(let missing) = placeFile(folder.at("no/page"), with: [1]) else {
      Issue.record("a file in no folder")
      return
    }
    #expect(missing.cause == .missing)
  }

  @Test func whatIsNotThereNeedsNoRemoval() throws {
    let folder = TemporaryFolder(["a", "b/c"])
    folder.link("l", to: folder.at("a").text)
    try removeFile(folder.at("none")).get()
    try removeFile(folder.at("l")).get()
    removeEmptyFolder(folder.at("b"))
    #expect(folder.names == ["a", "b"])
  }
}
