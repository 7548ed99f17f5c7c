// Every check's wrong example, mended by the program itself.

import Fixtures
import Foundation
import Rules
import Testing

@Suite struct FixedPageTests {
  static let pages = Catalogue.rules.map { $0.page }.filter(\.hasFix)

  @Test func thereAreFixes() {
    #expect(Self.pages.count >= 25)
    #expect(Self.pages.contains { $0.fixIsSafe })
  }

  /// What is safe is mended by `--fix`; the rest by `--unsafe-fixes` alone, where one fix is clear.
  @Test(arguments: pages.map(\.code))
  func theProgramTurnsWrongIntoRight(code: String) throws {
    let page = try #require(Catalogue.page(code))
    let wrong = FileSet(page.wrong)
    let isPreferred = wrong.findings().values.joined().contains { finding in
      guard finding.code == code, let word = RuleWord(code) else { return false }
      return finding.fix(FixScope(takesUnsafe: true, selection: RuleSelection(select: [word], ignore: []))) != nil
    }
    let bench = try Bench()
    for file in wrong.files { try bench.write(file.path, String(decoding: file.bytes, as: UTF8.self)) }
    let texts = try bench.run("for f in *.article; do dossier text $f; done").output

    // Whether an `allow` is needed is known where its check runs, too.
    let selected = code == "unneeded-allow" ? "\(code),unlikely-date" : code
    let safely = try bench.run("dossier check --fix --select \(selected)")
    #expect(safely.status != 2, "\(safely.errors)")
    let textsThen = try bench.run("for f in *.article; do dossier text $f; done").output
    // A text that lost its last line end gets it back.
    #expect(textsThen == (code == "text-changed" ? texts + [0x0A] : texts))
    let then = try contents(bench, of: wrong)
    #expect(then == (page.fixIsSafe ? mended(page) : wrong.literal))

    let unsafely = try bench.run("dossier check --unsafe-fixes --select \(selected)")
    #expect(unsafely.status != 2, "\(unsafely.errors)")
    let now = try contents(bench, of: wrong)
    #expect(now == (isPreferred ? mended(page) : wrong.literal))
    let again = try bench.run("dossier check --unsafe-fixes --select \(selected) 2>&1 >/dev/null | cat")
    #expect(again.text == "nothing to fix\n")
  }

  private func mended(_ page: RulePage) -> String { FileSet(page.right, marks: false).literal }

  private func contents(_ bench: Bench, of files: FileSet) throws -> String {
    var now = files
    for index in now.files.indices {
      now.files[index].bytes = Array(try Data(contentsOf: bench.folder.appendingPathComponent(now.files[index].path)))
    }
    return now.literal
  }
}
