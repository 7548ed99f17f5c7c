// What is told of files that are not read.

import Corpus
import Project
import Rules
import Syntax
import Testing
import Text

@Suite struct ReadingTests {
  static let broken: [(bytes: [UInt8], offset: Int)] = [
    (Array("title: caf".utf8) + [0xE9, 0x0A] as [UInt8], 10),
    ([0xFF, 0xFE] as [UInt8], 0),
    (Array("---\nText ".utf8) + [0xC3] as [UInt8], 9),
  ]

  @Test(arguments: broken)
  func aFileThatIsNoUTF8IsToldAtItsFirstFalseByte(bytes: [UInt8], offset: Int) throws {
    let file = ParsedFile(bytes, as: .article)
    let finding = try #require(CorpusCheck.findings(ofLone: file).first)
    #expect(finding.code == "not-utf8")
    #expect(finding.severity == .error)
    #expect(finding.range == TextRange(offset, offset + 1))
    #expect(finding.message.contains(offset == 0 ? "it is UTF-16; convert it" : "save it as UTF-8"))
    #expect(file.facts == Facts(unread: .article))
  }

  @Test func aFileInUTF8IsRead() {
    let file = ParsedFile(Array("title: café\npublished: 1993\n---\nText.\n".utf8), as: .article)
    #expect(CorpusCheck.findings(ofLone: file).isEmpty)
  }

  @Test func aFileThatIsTooLargeIsToldAtItsBeginning() throws {
    let page = try #require(Catalogue.page("file-too-large"))
    #expect(FileTooLarge.finding.code == page.code)
    #expect(FileTooLarge.finding.severity == page.severity)
    #expect(FileTooLarge.finding.range == TextRange(at: 0))
    #expect(FileTooLarge.finding.message.contains("256 MiB"))
  }
}
