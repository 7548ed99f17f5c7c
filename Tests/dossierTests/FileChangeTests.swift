// New bytes go only where the old ones still are.

import Disk
import Foundation
import Project
import Testing

@Suite struct FileChangeTests {
  /// Few files go one by one, many together.
  @Test(arguments: [1, 40])
  func filesThatChangedMeanwhileAreLeftAsTheyAre(count: Int) throws {
    let bench = try Bench()
    let root = DiskPath(bench.folder.path)
    let changes = (0..<count).map { number in
      let path = bench.folder.appendingPathComponent("\(number).article").path
      return FileChange(path: DiskPath(path), old: Array("old".utf8), new: Array("new".utf8), in: root)
    }
    for number in 0..<count { try bench.write("\(number).article", number % 3 == 1 ? "other" : "old") }
    try FileManager.default.createSymbolicLink(
      at: bench.folder.appendingPathComponent("link.article"),
      withDestinationURL: bench.folder.appendingPathComponent("0.article")
    )
    let link = FileChange(
      path: DiskPath(bench.folder.appendingPathComponent("link.article").path),
      old: Array("new".utf8),
      new: Array("newer".utf8),
      in: root
    )
    let scope = WriteScope([root])
    let answers = FileChange.write(changes, within: scope)
    for (number, answer) in answers.enumerated() {
      let written = try String(contentsOf: bench.folder.appendingPathComponent("\(number).article"), encoding: .utf8)
      #expect(written == (number % 3 == 1 ? "other" : "new"))
      #expect(answer?.contains("left as it is") ?? false == (number % 3 == 1))
    }
    #expect(FileChange.write([link], within: scope) == [nil])
    let behind = try bench.run("cat 0.article; test -L link.article; echo $?; ls -A | wc -l")
    #expect(behind.text == "newer0\n\(count + 1)\n")
  }

  @Test func aFileThatIsGoneIsNotMadeAgain() throws {
    let bench = try Bench()
    let path = bench.folder.appendingPathComponent("a.article")
    let root = DiskPath(bench.folder.path)
    let change = FileChange(path: DiskPath(path.path), old: [], new: Array("new".utf8), in: root)
    let answers = FileChange.write([change], within: WriteScope([root]))
    #expect(answers.count == 1 && answers.first != .some(nil))
    let left = try bench.run("ls -A").text
    #expect(left.isEmpty)
  }
}
