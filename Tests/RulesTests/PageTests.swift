// Every check's page is its first test.

import Corpus
import Fixtures
import Rules
import Testing
import Text

extension FileSet {
  /// The files with the one byte 0xE9 wherever `%E9` stands: no literal holds bytes that are not UTF-8.
  fileprivate var withBytesOfPercents: FileSet {
    var result = self
    for (index, file) in files.enumerated() {
      guard let start = file.bytes.firstRange(of: Array("%E9".utf8))?.lowerBound else { continue }
      result.files[index].bytes.replaceSubrange(start..<start + 3, with: [0xE9])
      result.files[index].marked = file.marked.map { TextRange($0.start, $0.start + 1) }
    }
    return result
  }

  /// Applies the likeliest fix of the first finding of a check that has one; false where none has.
  mutating func applyFirstFix(of code: String) -> Bool {
    let offers = findings().sorted { $0.key < $1.key }.lazy.flatMap { path, list in
      list.filter { $0.code == code }.compactMap { finding in finding.fixes.first.map { (path, $0) } }
    }
    guard let (path, fix) = offers.first else { return false }
    let before = self
    for (index, file) in files.enumerated() {
      let edits = fix.edits.filter { ($0.path ?? path) == file.path }.map { edit in
        edit.resolved(in: file.bytes, from: edit.moved.flatMap { before[$0.path]?.bytes })
      }
      files[index].bytes = edits.applied(to: file.bytes)
    }
    return true
  }
}

@Suite struct PageTests {
  static let codes = Catalogue.rules.map { $0.page.code }
  static let fixable = codes.filter { Catalogue.page($0)?.hasFix ?? false }

  /// What is off by default is selected by its code.
  private func selection(of page: RulePage) -> RuleSelection {
    page.severity == .off ? RuleSelection(select: [.code(page.code)], ignore: []) : .usual
  }

  /// The findings of a page's example. A file is too large from some bytes on here, where it is from 256 MiB on else.
  private func findings(_ files: FileSet, _ page: RulePage) -> [String: [Finding]] {
    files.findings(selection(of: page), limit: page.code == "file-too-large" ? 50 : .max)
  }

  @Test(arguments: codes)
  func wrongGivesTheMarkedFindings(code: String) throws {
    let page = try #require(Catalogue.page(code))
    let files = FileSet(page.wrong).withBytesOfPercents
    let findings = findings(files, page)
    for file in files.files {
      let found = (findings[file.path] ?? []).filter { $0.code == page.code }
      #expect(found.map(\.range) == file.marked, "\(page.code) \(file.path)")
      let severity = page.severity == .off ? .info : page.severity
      #expect(found.allSatisfy { $0.severity == severity && !$0.message.isEmpty })
    }
    #expect(files.files.contains { !$0.marked.isEmpty })
  }

  @Test(arguments: codes)
  func rightGivesNone(code: String) throws {
    let page = try #require(Catalogue.page(code))
    for (path, findings) in findings(FileSet(page.right), page) {
      #expect(findings.filter { $0.code == page.code }.isEmpty, "\(page.code) \(path)")
    }
  }

  @Test(arguments: fixable)
  func aFixTurnsWrongIntoRight(code: String) throws {
    let page = try #require(Catalogue.page(code))
    var files = FileSet(page.wrong)
    let mended = FileSet(page.right, marks: false)
    let isMended = files.applyFirstFix(of: code)
    #expect(isMended)
    for file in files.files {
      #expect(
        String(decoding: file.bytes, as: UTF8.self)
          == mended[file.path].map { String(decoding: $0.bytes, as: UTF8.self) }
      )
    }
    #expect(files.findings().values.joined().filter { $0.code == page.code }.isEmpty)
  }

  /// What is read for the first time may name what the small example does not define; but all of it can be read.
  @Test(arguments: fixable)
  func aFixBringsNoOtherFinding(code: String) throws {
    var files = FileSet(try #require(Catalogue.page(code)).wrong)
    let before = Set(files.findings().values.joined().map(\.code))
    let isMended = files.applyFirstFix(of: code)
    #expect(isMended)
    for code in Set(files.findings().values.joined().map(\.code)).subtracting(before) {
      let group = try #require(Catalogue.page(code)).group
      #expect(group != .syntax && group != .definitions, "\(code)")
    }
  }

  @Test(arguments: fixable)
  func fixesComeToAnEnd(code: String) throws {
    var files = FileSet(try #require(Catalogue.page(code)).wrong)
    var rounds = 0
    while rounds < 10, files.applyFirstFix(of: code) { rounds += 1 }
    #expect(rounds < 10)
    let mended = files.files.map(\.bytes)
    let isMendedAgain = files.applyFirstFix(of: code)
    #expect(!isMendedAgain)
    #expect(files.files.map(\.bytes) == mended)
  }

  @Test(arguments: codes)
  func thePageSaysWhetherItHasAFix(code: String) throws {
    let page = try #require(Catalogue.page(code))
    let fixes = FileSet(page.wrong).findings().values.joined().filter { $0.code == page.code }.flatMap(\.fixes)
    #expect(!fixes.isEmpty == page.hasFix)
    #expect((fixes.first?.isSafe ?? false) == page.fixIsSafe)
  }

  /// A page says so where no option applies a fix, or only one that names the check.
  @Test(arguments: fixable)
  func thePageSaysHowItsFixIsApplied(code: String) throws {
    let page = try #require(Catalogue.page(code))
    let own = RuleSelection(select: [.code(code)], ignore: [])
    let findings = FileSet(page.wrong).findings().values.joined().filter { $0.code == code }
    func isApplied(_ selection: RuleSelection) -> Bool {
      findings.contains { $0.fix(FixScope(takesUnsafe: true, selection: selection)) != nil }
    }
    if page.fixIsChosen { #expect(!isApplied(.usual) && !isApplied(own)) }
    if page.fixIsSelected { #expect(!isApplied(.usual) && isApplied(own)) }
    #expect(isApplied(own) || page.fixIsChosen || Self.severalMeant.contains(code))
  }

  /// Checks whose examples may mean several things; of others one is clear.
  private static let severalMeant: Set = ["malformed-item", "relative-date"]

  @Test(arguments: codes.filter { Catalogue.page($0)?.severity == .off })
  func whatIsOffIsNotTold(code: String) throws {
    let page = try #require(Catalogue.page(code))
    #expect(page.group == .opinion)
    for findings in FileSet(page.wrong).findings().values { #expect(!findings.contains { $0.code == code }) }
  }

  @Test func codesAreUnique() {
    let codes = Catalogue.rules.map { $0.page.code }
    #expect(Set(codes).count == codes.count)
  }
}
