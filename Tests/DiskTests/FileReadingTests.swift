// Reading files: whole, never waiting, and with a clear word where it fails.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct FileReadingTests {
  @Test(arguments: [0, 1, 4095, 4096, 100_000])
  func readsWholeFiles(size: Int) {
    let folder = TemporaryFolder()
    folder.write("a", String(repeating: "x", count: size))
    #expect(readFile(folder.at("a")) == .success([UInt8](repeating: 0x78, count: size)))
  }

  @Test func filesThatHideTheirSizeAreRead() throws {
    #if os(Linux)
      let bytes = try readFile("/proc/self/mountinfo").get()
      #expect(bytes.count > 1)
      #expect(bytes.last == UInt8(ascii: "\n"))
    #endif
  }

  @Test func failuresAreTyped() {
    let folder = TemporaryFolder(["file", "sub/file"])
    mkfifo(folder.at("pipe").text, 0o644)
    folder.link("circle", to: "circle")
    let cases: [(String, DiskProblem.Cause)] = [
      ("nothing", .missing), ("sub", .isFolder), ("file/below", .notFolder), ("pipe", .notFile), ("circle", .linkLoop),
      (String(repeating: "n", count: 300), .nameTooLong),
    ]
    for (name, cause) in cases {
      #expect(readFile(folder.at(name)) == .failure(DiskProblem(.read, folder.at(name), cause)))
    }
    #expect(readFile("/dev/zero") == .failure(DiskProblem(.read, "/dev/zero", .notFile)))
  }

  @Test func aFileWithoutTheRightIsDenied() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder(["shut"])
      chmod(folder.at("shut").text, 0)
      becomeOrdinaryUser()
      #expect(readFile(folder.at("shut")) == .failure(DiskProblem(.read, folder.at("shut"), .denied)))
      seteuid(getuid())
    }
  }

  @Test func aFileThatVanishedAfterTheWalkIsMissing() throws {
    let folder = TemporaryFolder(["a.article"])
    let file = try #require(FolderWalk(folder.path).files.first)
    unlink(file.path.text)
    #expect(readFile(file.path) == .failure(DiskProblem(.read, file.path, .missing)))
  }

  @Test func aFileAboveTheLimitIsRefusedUnread() {
    let folder = TemporaryFolder(["big"])
    #expect(truncate(folder.at("big").text, 256 << 20 + 1) == 0)
    #expect(truncate(folder.at("big").text, off_t(readingLimit) + 1) == 0)
    #expect(readFile(folder.at("big")) == .failure(DiskProblem(.read, folder.at("big"), .tooLarge(limit: 256 << 20))))
  }

  @Test(arguments: [(4, true), (5, true), (6, false)])
  func theLimitItselfIsAllowed(size: Int, isRead: Bool) {
    let folder = TemporaryFolder()
    folder.write("a", String(repeating: "x", count: size))
    #expect(((try? readFile(folder.at("a"), limit: 5).get()) != nil) == isRead)
  }

  @Test func aGrowingAndShrinkingFileIsReadWithoutHarm() async {
    let folder = TemporaryFolder(["a"])
    let path = folder.at("a")
    async let changes: Void = {
      for size in 0..<2000 { truncate(path.text, off_t((size * 7919) % 200_000)) }
    }()
    for _ in 0..<500 {
      guard case .success(let bytes) = readFile(path) else {
        Issue.record("not read")
        break
      }
      #expect(bytes.count <= 200_000)
    }
    await changes
  }

  @Test func standardInputIsReadToItsEnd() async {
    await #expect(processExitsWith: .success) {
      let pipe = Pipe()
      dup2(pipe.fileHandleForReading.fileDescriptor, STDIN_FILENO)
      // A descriptor that does not block is waited for, not taken for ended.
      _ = fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK)
      let writer = pipe.fileHandleForWriting
      Thread.detachNewThread {
        for size in [4096, 1, 70_000] {
          Thread.sleep(forTimeInterval: 0.01)
          writer.write(Data(repeating: 0x78, count: size))
        }
        try? writer.close()
      }
      #expect(readStandardInput() == .success([UInt8](repeating: 0x78, count: 74_097)))
    }
  }

  @Test func standardInputAboveTheLimitIsRefused() async {
    await #expect(processExitsWith: .success) {
      let zeros = open("/dev/zero", O_RDONLY)
      dup2(zeros, STDIN_FILENO)
      #expect(readStandardInput(limit: 1 << 20) == .failure(DiskProblem(.read, "-", .tooLarge(limit: 1 << 20))))
    }
  }

  @Test func problemsReadAsSentences() {
    let cases: [(DiskProblem, String)] = [
      (
        DiskProblem(.read, "a.article", .denied),
        "cannot read a.article: permission denied; ask its owner for the right to read it"
      ),
      (DiskProblem(.list, "", .missing), "cannot look into .: there is no such file or folder; check the spelling"),
      (
        DiskProblem(.read, "a", .tooLarge(limit: readingLimit)),
        "cannot read a: it holds more than 256 MiB; split it into several files"
      ),
      (
        DiskProblem(.write, "a", .diskFull),
        "cannot write a: the disk is full; nothing was changed; make room and try again"
      ),
      (
        DiskProblem(.send, "standard output", .diskFull),
        "cannot write standard output: the disk is full; make room and try again"
      ),
    ]
    for (problem, sentence) in cases { #expect("\(problem)" == sentence) }
  }
}
