// Findings that were written as bytes are the same when they are read, with their fixes.

import Corpus
import Fixtures
import Rules
import Testing
import Text

@Suite struct PackedFindingTests {
  private func bytes(_ findings: [Finding]) -> [UInt8] {
    var writer = ByteWriter()
    writer.list(findings)
    return writer.bytes
  }

  private func read(_ bytes: some Collection<UInt8>) -> [Finding]? {
    Array(bytes).withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      let findings: [Finding] = reader.list()
      return reader.isAtEnd ? findings : nil
    }
  }

  private func findings(of page: RulePage) -> [Finding] {
    let selection = page.severity == .off ? RuleSelection(select: [.code(page.code)], ignore: []) : .usual
    return FileSet(page.wrong).findings(selection).sorted { $0.key < $1.key }.flatMap(\.value)
  }

  @Test func whatEachCheckFindsIsReadAsItWasWritten() {
    var (withFix, withPlace) = (0, 0)
    for rule in Catalogue.rules {
      let findings = findings(of: rule.page)
      #expect(read(bytes(findings)) == findings, "\(rule.page.code)")
      withFix += findings.count { !$0.fixes.isEmpty }
      withPlace += findings.count { !$0.related.isEmpty }
    }
    #expect(withFix > 40 && withPlace > 10)
  }

  @Test func halfOfThemIsNotReadAsAnything() {
    let whole = bytes(Catalogue.rules.flatMap { findings(of: $0.page) })
    for length in stride(from: 0, to: whole.count, by: 31) { #expect(read(whole[..<length]) == nil, "\(length)") }
  }

  @Test func otherBytesEnd() {
    let whole = bytes(Catalogue.rules.prefix(8).flatMap { findings(of: $0.page) })
    var count = 0
    for place in whole.indices {
      for change in [0x01, 0x80, 0xFF] as [UInt8] {
        var other = whole
        other[place] ^= change
        count += (read(other) ?? []).count
      }
    }
    #expect(count > 0)
  }

  @Test func selectionsThatAreEqualAreWrittenAlike() {
    func written(_ selection: RuleSelection) -> [UInt8] {
      var writer = ByteWriter()
      selection.write(to: &writer)
      return writer.bytes
    }
    let one = RuleSelection(select: [.group(.dates), .code("label-unused")], ignore: [])
    let same = RuleSelection(select: [.code("label-unused"), .group(.dates)], ignore: [])
    #expect(written(one) == written(same))
    let others = [
      one, .usual, RuleSelection(select: [.group(.dates)], ignore: []),
      RuleSelection(select: [], ignore: [.group(.dates)]),
      RuleSelection(select: [], ignore: [.all]),
    ]
    #expect(Set(others.map(written)).count == others.count)
  }
}
