// New bytes go only where the old ones still are.

import Disk
import Foundation
import Testing

@testable import dossier

@Suite struct FileChangeTests {
  @Test func aFileThatChangedMeanwhileIsLeftAsItIs() throws {
    let bench = try Bench()
    let path = bench.folder.appendingPathComponent("a.article")
    for (now, isWritten) in [("old", true), ("other", false), ("", false)] {
      try bench.write("a.article", now)
      let change = FileChange(path: DiskPath(path.path), old: Array("old".utf8), new: Array("new".utf8))
      switch change.write() {
      case .success: #expect(isWritten)
      case .failure(let problem): #expect(!isWritten && problem.message.contains("left as it is"))
      }
      let written = try String(contentsOf: path, encoding: .utf8)
      #expect(written == (isWritten ? "new" : now))
    }
  }

  @Test func aFileThatIsGoneIsNotMadeAgain() throws {
    let path = try Bench().folder.appendingPathComponent("a.article")
    let change = FileChange(path: DiskPath(path.path), old: [], new: Array("new".utf8))
    guard case .failure = change.write() else {
      Issue.record("it was written")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: path.path))
  }
}
