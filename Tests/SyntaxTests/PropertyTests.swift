// Each prefix of each fixture, and each fixture with one byte deleted, is read and keeps all its bytes.

import Foundation
import Syntax
import TestSupport
import Testing
import Text

/// Files of up to 400 bytes are tried at each byte, longer ones at some 200 to 400 places.
@Suite struct PropertyTests {
  @Test func thereAreFixtures() {
    #expect(PropertyFixture.all.filter { !$0.name.hasPrefix("block") }.count >= 67)
    #expect(PropertyFixture.all.filter { $0.name.hasPrefix("block") }.count >= 300)
  }

  @Test(arguments: PropertyFixture.all)
  func theWholeFileIsPrintedBack(fixture: PropertyFixture) {
    let tree = SyntaxTree(fixture.bytes, isCodebook: fixture.isCodebook)
    #expect(tree.flaw == nil)
    #expect(tree.printed == fixture.bytes)
  }

  @Test(arguments: PropertyFixture.all.filter { !$0.isCodebook })
  func markedWordsHaveTheSameTextOnTheirOwn(fixture: PropertyFixture) {
    let tree = SyntaxTree(article: fixture.bytes)
    for mark in tree.marks {
      let alone = SyntaxTree(article: Array(fixture.bytes[mark.words.indices])).plainText
      #expect(String(decoding: alone, as: UTF8.self) == tree.plainText(of: mark.words))
    }
  }

  @Test(arguments: PropertyFixture.all)
  func everyPrefixIsPrintedBack(fixture: PropertyFixture) {
    for length in tried(fixture.bytes.indices, every: fixture.bytes.count / 200) {
      let flaw = SyntaxTree(Array(fixture.bytes[..<length]), isCodebook: fixture.isCodebook).flaw
      if let flaw { Issue.record("\(fixture.name), the first \(length) bytes: \(flaw)") }
    }
  }

  @Test(arguments: PropertyFixture.all)
  func everyDeletionOfOneByteIsPrintedBack(fixture: PropertyFixture) {
    for index in tried(fixture.bytes.indices, every: fixture.bytes.count / 200) {
      var bytes = fixture.bytes
      bytes.remove(at: index)
      let flaw = SyntaxTree(bytes, isCodebook: fixture.isCodebook).flaw
      if let flaw { Issue.record("\(fixture.name) without byte \(index): \(flaw)") }
    }
  }
}
