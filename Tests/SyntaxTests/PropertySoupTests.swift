// Random files are read, whatever they hold, and keep all their bytes.

import Syntax
import TestSupport
import Testing
import Text

@Suite struct PropertySoupTests {
  @Test(arguments: 0..<64 as Range<UInt64>)
  func randomBytesKeepTheirPlaces(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<16 {
      // A small alphabet makes the bytes of the markup meet.
      let alphabet = (0..<Int.random(in: 1...24, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let markup = Array("[]{}\\\n\"@;-:".utf8)
      let bytes = (0..<Int.random(in: 0...300, using: &random)).compactMap { _ in
        Bool.random(using: &random) ? alphabet.randomElement(using: &random) : markup.randomElement(using: &random)
      }
      expectTree(bytes)
    }
  }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func randomMarkupKeepsItsPlaces(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<16 {
      let count = Int.random(in: 0...80, using: &random)
      expectTree((0..<count).flatMap { _ in Array((Self.pieces.randomElement(using: &random) ?? "").utf8) })
    }
  }

  private func expectTree(_ bytes: [UInt8]) {
    for isCodebook in [false, true] {
      let tree = SyntaxTree(bytes, isCodebook: isCodebook)
      if let flaw = tree.flaw { Issue.record("\(flaw) in \(String(decoding: bytes, as: UTF8.self).debugDescription)") }
      // What is told has its place in the file.
      #expect(tree.problems.allSatisfy { Int($0.range.end) <= bytes.count })
    }
  }

  static let pieces = [
    "[", "]", "{", "}", "]{", "[]{", "\\", "\\{", "\"", "\\\"", "---\n", "\n---\n", "--- \r\n", "\n", "\n\n", "\r",
    "\r\n",
    " ", "  ", "\t", "\u{A0}", "\u{200E}", "\u{2067}", "\u{FEFF}", "a", "Tokyo", "’", "'", "ה\"ב", "東京", "\u{301}", "😀",
    "@", "@a", "@us-government", "#", "#x", "+", "-", "~", " + ", " - ", "+v", "-rejects", "^", "^1", "^1: ", "%",
    "%f m",
    "?", ",", ";", ":", "|", " | ", "//", "// c\n", "not", "not ", "note ", "note \"n\"", " to ", " via ", " on ",
    " because ",
    " if ", " unless ", " as ", "possible", "1993", "1993-04-16", "-0043", "../", "[1993, 1994]", "{1993, 1994}",
    "P1Y~",
    "R/1993-07/P6M", "title: t\n", "published: 1993\n", "@a: b\n", "  also: c | d, 1993\n", "  in: @b\n",
    "^1: @a - #x\n",
    "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "｛＠a｝", "{@a}", "{#x}", "{@a +v #x}", "{^1}", "{^1: ", "{^1: @a +v #x}",
    "\u{0}", "…", "—", "--",
  ]
}
