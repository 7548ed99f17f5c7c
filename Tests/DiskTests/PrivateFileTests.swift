// Files of the program's own: nobody else reads them, and nobody else's are read.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct PrivateFileTests {
  private func mode(_ path: DiskPath) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path.text)[.posixPermissions] as? Int)
  }

  @Test func onlyTheUserMayReadIt() throws {
    let folder = TemporaryFolder()
    let file = folder.at("cache/dossier/a")
    #expect(PrivateFile.replace(file, with: [1, 2]))
    #expect(PrivateFile.read(file) == [1, 2])
    #expect(try mode(file) == 0o600)
    #expect(try mode(folder.at("cache/dossier")) == 0o700)
    #expect(try mode(folder.at("cache")) == 0o700)
    let open = try #require(PrivateFile(file))
    #expect(open.bytes(1, at: 1) == [2] && open.bytes(0, at: 2) == [])
    #expect(open.bytes(2, at: 1) == nil && open.bytes(-1, at: 0) == nil && open.bytes(1, at: -1) == nil)
    #expect(open.bytes(.max, at: 0) == nil && open.bytes(1, at: .max) == nil)
    #expect(PrivateFile.replace(file, with: []))
    #expect(PrivateFile.read(file) == [])
    // What was opened stays what it was.
    #expect(open.bytes(2, at: 0) == [1, 2])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.at("cache/dossier").text) == ["a"])
  }

  @Test func aLinkAFolderAndWhatOthersMayWriteIsNotRead() throws {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.at("own").text, withIntermediateDirectories: true)
    folder.write("elsewhere", "theirs")
    folder.link("own/link", to: folder.at("elsewhere").text)
    #expect(PrivateFile.read(folder.at("own/link")) == nil)
    #expect(PrivateFile.read(folder.at("own")) == nil)
    #expect(PrivateFile.read(folder.at("own/none")) == nil)
    // The link itself is replaced, and what it leads to stays.
    #expect(PrivateFile.replace(folder.at("own/link"), with: [7]))
    #expect(PrivateFile.read(folder.at("own/link")) == [7])
    #expect(folder.content("elsewhere") == "theirs")
    chmod(folder.at("own/link").text, 0o622)
    #expect(PrivateFile.read(folder.at("own/link")) == nil)
    chmod(folder.at("own").text, 0o777)
    #expect(!PrivateFile.replace(folder.at("own/b"), with: [1]))
    #expect(PrivateFile.all(in: folder.at("own"), ending: "k").isEmpty)
  }

  @Test func aFileOfAnotherUserIsNotRead() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      _ = PrivateFile.replace(folder.at("a"), with: [1])
      chmod(folder.at("a").text, 0o644)
      let isRoot = geteuid() == 0
      becomeOrdinaryUser()
      #expect(PrivateFile.read(folder.at("a")) == (isRoot ? nil : [1]))
      #expect(PrivateFile.replace(folder.at("b"), with: [1]) == !isRoot)
    }
  }

  @Test func aFileInThePlaceOfTheFolderIsNoProblem() {
    let folder = TemporaryFolder(["cache"])
    #expect(!PrivateFile.replace(folder.at("cache/dossier/a"), with: [1]))
    #expect(PrivateFile.read(folder.at("cache/dossier/a")) == nil)
    #expect(folder.content("cache") == "text\n")
  }

  @Test func filesAreListedByTheirEnding() {
    let folder = TemporaryFolder()
    for name in ["b.x", "a.x", "a.y"] { PrivateFile.replace(folder.at("own/\(name)"), with: [1, 2, 3]) }
    folder.link("own/c.x", to: folder.at("own/a.x").text)
    let files = PrivateFile.all(in: folder.at("own"), ending: ".x")
    #expect(files.map(\.path) == [folder.at("own/a.x"), folder.at("own/b.x")])
    #expect(files.map(\.size) == [3, 3])
  }
}
