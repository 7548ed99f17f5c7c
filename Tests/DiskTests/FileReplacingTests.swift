// Replacing and creating files: all or nothing, and nothing left behind.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct FileReplacingTests {
  private let new = Array("new\n".utf8)

  @Test func replacesAndMakes() throws {
    let folder = TemporaryFolder(["old.article"])
    try replaceFile(folder.at("old.article"), with: new).get()
    try replaceFile(folder.at("fresh.article"), with: []).get()
    #expect(folder.content("old.article") == "new\n")
    #expect(folder.content("fresh.article") == "")
    #expect(folder.names == ["fresh.article", "old.article"])
  }

  @Test(arguments: [0o600, 0o644, 0o755, 0o664] as [mode_t])
  func permissionsAreKept(mode: mode_t) throws {
    let folder = TemporaryFolder(["a"])
    chmod(folder.at("a").text, mode)
    try replaceFile(folder.at("a"), with: new).get()
    #expect(permissions(folder.at("a")) == mode)
  }

  @Test func aNewFileHasTheRightsOfAnyOther() throws {
    let folder = TemporaryFolder(["usual"])
    try replaceFile(folder.at("a"), with: new).get()
    try createFile(folder.at("b"), with: new).get()
    #expect(permissions(folder.at("a")) == permissions(folder.at("usual")))
    #expect(permissions(folder.at("b")) == permissions(folder.at("usual")))
  }

  @Test func aLinkStaysALink() throws {
    let folder = TemporaryFolder(["real/a"])
    folder.link("one", to: "two")
    folder.link("two", to: "real/a")
    folder.link("dangling", to: "real/b")
    try replaceFile(folder.at("one"), with: new).get()
    try replaceFile(folder.at("dangling"), with: new).get()
    #expect(folder.content("real/a") == "new\n")
    #expect(folder.content("real/b") == "new\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.at("one").text) == "two")
    #expect(folder.names == ["dangling", "one", "real", "two"])
  }

  @Test func failuresAreTypedAndLeaveNothing() {
    let folder = TemporaryFolder(["file", "sub/file"])
    mkfifo(folder.at("pipe").text, 0o644)
    folder.link("circle", to: "circle")
    let names = folder.names
    let cases: [(String, DiskProblem.Cause)] = [
      ("sub", .isFolder), ("", .isFolder), ("no/where", .missing), ("file/below", .notFolder), ("pipe", .notFile),
      ("circle", .linkLoop), (String(repeating: "n", count: 300), .nameTooLong),
    ]
    for (name, cause) in cases {
      #expect(replaceFile(folder.at(name), with: new) == DiskProblem(.write, folder.at(name), cause))
    }
    #expect(folder.names == names)
  }

  @Test func theLongestNameCanBeReplaced() throws {
    let folder = TemporaryFolder()
    let name = String(repeating: "n", count: 255)
    try replaceFile(folder.at(name), with: new).get()
    #expect(folder.names == [name])
  }

  @Test func protectedFilesAndFoldersAreLeftAlone() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder(["open/shut", "shut/open"])
      for (path, mode) in [("open/shut", 0o444), ("open", 0o777), ("shut/open", 0o666), ("shut", 0o555)] {
        chmod(folder.at(path).text, mode_t(mode))
      }
      becomeOrdinaryUser()
      for path in ["open/shut", "shut/open", "shut/new"] {
        #expect(replaceFile(folder.at(path), with: [0x78]) == DiskProblem(.write, folder.at(path), .denied))
      }
      #expect(createFile(folder.at("shut/new"), with: []) == DiskProblem(.create, folder.at("shut/new"), .denied))
      #expect(folder.content("open/shut") == "text\n")
      #expect(folder.content("shut/open") == "text\n")
      seteuid(getuid())
      chmod(folder.at("shut").text, 0o755)
    }
  }

  @Test func aFileTheSystemAllowsNoMoreRoomIsLeftWhole() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder(["a.article"])
      ignoreSignalsOfFailedWrites()
      var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
      #if os(Linux)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
        setrlimit(RLIMIT_FSIZE, &limit)
      #endif
      let bytes = [UInt8](repeating: 0x78, count: 4097)
      #expect(
        replaceFile(folder.at("a.article"), with: bytes) == DiskProblem(.write, folder.at("a.article"), .fileLimit)
      )
      #expect(
        createFile(folder.at("b.article"), with: bytes) == DiskProblem(.create, folder.at("b.article"), .fileLimit)
      )
      #expect(folder.content("a.article") == "text\n")
      #expect(folder.names == ["a.article"])
      #expect(replaceFile(folder.at("a.article"), with: Array(bytes.dropLast())) == nil)
    }
  }

  @Test func creatingRefusesWhateverIsThere() throws {
    let folder = TemporaryFolder(["file", "sub/file"])
    folder.link("dangling", to: "nothing")
    for name in ["file", "sub", "dangling"] {
      #expect(createFile(folder.at(name), with: new) == DiskProblem(.create, folder.at(name), .exists))
    }
    #expect(createFile(folder.at("no/where"), with: new) == DiskProblem(.create, folder.at("no/where"), .missing))
    try createFile(folder.at("new"), with: new).get()
    #expect(folder.content("new") == "new\n")
    #expect(folder.content("file") == "text\n")
    #expect(folder.names == ["dangling", "file", "new", "sub"])
  }

  @Test func ofManyWhoCreateTheSameFileOneSucceeds() async {
    let folder = TemporaryFolder()
    let path = folder.at("a")
    let succeeded = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask { (try? createFile(path, with: Array("\(number)".utf8)).get()) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(succeeded == 1)
    #expect(folder.names == ["a"])
  }

  private func permissions(_ path: DiskPath) -> mode_t {
    var status = stat()
    return stat(path.text, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}

/// A result with nothing in it is its failure, or nil.
private func == (result: Result<Void, DiskProblem>, problem: DiskProblem?) -> Bool {
  switch result {
  case .success: problem == nil
  case .failure(let failure): failure == problem
  }
}
