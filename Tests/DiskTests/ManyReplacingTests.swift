// Many files put in place at once: as one by one.

import Disk
import Foundation
import Testing

@Suite struct ManyReplacingTests {
  /// A few are waited for one by one, many at once.
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

  @Test func noneAreReplacedOfNone() { #expect(replaceFiles([]) { _ in true }.isEmpty) }
}
