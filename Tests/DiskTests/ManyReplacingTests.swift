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
    let answers = replaceFiles(files) { number, _ in number != 1 }
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
    let answers = replaceFiles((0..<5).map { (path: folder.at("\($0)"), bytes: Array("new".utf8)) }) { _, _ in
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

  /// Somebody writes a file anew between the last look at it and the step that replaces it.
  @Test(arguments: ["other", "renamed"])
  func whatIsWrittenAtTheLastMomentStays(way: String) throws {
    let folder = TemporaryFolder(["a", "b"])
    let files = ["a", "b"].map { (path: folder.at($0), bytes: Array("new".utf8)) }
    let answers = replaceFiles(files) { number, place in
      let isStill = (try? readFile(place).get()) == Array("text\n".utf8)
      if number == 0, place == folder.at("a"), isStill {
        if way == "renamed" {
          folder.write("beside", "other")
          folder.move("a", to: "old")
          folder.move("beside", to: "a")
        } else {
          folder.write("a", "other")
        }
      }
      return isStill
    }
    #expect(answers == [.leftAsItIs, .done])
    #expect(folder.content("a") == "other" && folder.content("b") == "new")
    #expect(folder.names.filter { $0 != "old" } == ["a", "b"])
  }

  @Test func aFileThatIsGoneIsNotSettled() {
    let folder = TemporaryFolder([])
    #expect(throws: ErrorNumber(code: ENOENT)) { try TemporaryFile(path: folder.at("gone")).synced().get() }
  }

  @Test func noneAreReplacedOfNone() { #expect(replaceFiles([]) { _, _ in true }.isEmpty) }
}
