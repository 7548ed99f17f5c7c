// Many files put in place at once: as one by one.

import DiskTestSupport
import Foundation
import Platform
import TestSupport
import Testing

@testable import Disk

@Suite struct ManyReplacingTests {
  @Test(arguments: [3, 60])
  func filesAreReplacedAsOneByOne(count: Int) {
    let folder = TemporaryFolder((0..<count).map { "\($0)" })
    for number in 0..<count { chmod(folder.at("\(number)").text, 0o640) }
    var files = (0..<count).map { (path: folder.at("\($0)"), bytes: Array("new \($0)".utf8)) }
    files.append((folder.at("nowhere/a"), []))
    files.append((folder.at("fresh"), Array("fresh".utf8)))
    let answers = replaceFiles(files) { $0 != 1 }
    #expect(answers.count == count + 2)
    for (number, answer) in answers.prefix(count).enumerated() {
      #expect(answer == (number == 1 ? .leftAsItIs : .done))
      #expect(folder.content("\(number)") == (number == 1 ? "text\n" : "new \(number)"))
      #expect(
        (try? FileManager.default.attributesOfItem(atPath: folder.at("\(number)").text))?[.posixPermissions] as? Int
          == 0o640
      )
    }
    if case .failed(let problem) = answers[count] {
      #expect(problem.cause == .missing)
    } else {
      Issue.record("no folder")
    }
    #expect(answers[count + 1] == .done)
    #expect(folder.content("fresh") == "fresh")
    #expect(folder.names.count == count + 1)
  }

  /// What the disk could not write in the end never takes the place of what was there.
  @Test func whatDoesNotReachTheDiskIsLeftOut() {
    let folder = TemporaryFolder((0..<5).map { "\($0)" })
    var waited = 0
    let answers = replaceFiles((0..<5).map { (path: folder.at("\($0)"), bytes: Array("new".utf8)) }) { _ in
      true
    } syncing: { file in
      if waited == 0 { #expect(folder.names.count == 10, "all are written before the first is waited for") }
      waited += 1
      if waited != 3 { return file.synced() }
      file.remove()
      return .failure(ErrorNumber(code: EIO))
    }
    for (number, answer) in answers.enumerated() {
      if case .failed = answer { #expect(number == 2) } else { #expect(answer == .done && number != 2) }
      #expect(folder.content("\(number)") == (number == 2 ? "text\n" : "new"))
    }
    #expect(folder.names.count == 5)
  }

  @Test func aFileThatIsGoneIsNotSettled() {
    let folder = TemporaryFolder([])
    #expect(throws: ErrorNumber(code: ENOENT)) { try TemporaryFile(path: folder.at("gone")).synced().get() }
  }

  @Test func noneAreReplacedOfNone() { #expect(replaceFiles([]) { _ in true }.isEmpty) }
}
