// The piece of a line under a finding, of a text that may have changed since it was checked.

import Testing
import Text

@testable import Reports

@Suite struct ExcerptTests {
  @Test(arguments: [
    // A finding within the line, at its end, and of a longer text that the file held before.
    ("one two\n", 4, 7, "one two", 4, 3), ("one two\n", 7, 8, "one two", 7, 1), ("one", 2, 900, "one", 2, 1),
    ("one", 800, 900, "one", 3, 1), ("one\n", 800, 900, "", 0, 1), ("", 800, 900, "", 0, 1), ("", 0, 0, "", 0, 1),
  ])
  func aRangeBeyondTheTextIsItsEnd(
    text: String,
    start: Int,
    end: Int,
    source: String,
    indent: Int,
    length: Int
  ) {
    let bytes = Array(text.utf8)
    let lines = LineTable(bytes)
    let line = lines.position(of: TextOffset(clamping: start), in: bytes, .utf32).line
    for width in [80, 1] {
      let excerpt = Excerpt(TextRange(start, end), line: line, bytes, lines, width: width)
      if width == 1 { continue }
      #expect(excerpt.source == source)
      #expect(excerpt.indent == indent)
      #expect(excerpt.length == length)
    }
  }

  @Test func bytesThatAreNoTextAreNoCrash() {
    let bytes: [UInt8] = [0xFF, 0xFF, 0xFF, 0x0A, 0xC3]
    let lines = LineTable(bytes)
    for start in 0..<9 {
      for line in 0..<4 {
        #expect(Excerpt(TextRange(start, start + 2), line: line, bytes, lines, width: 9).length > 0)
      }
    }
  }

  /// A letter with a mark behind them sends the same text through `String`'s own idea of a character.
  @Test func plainLettersAreAsWideAsCharactersAre() {
    let letters = (0x20..<0x1_0000).compactMap { Unicode.Scalar($0) }
    for start in stride(from: 0, to: letters.count, by: 32) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: letters[start..<min(start + 32, letters.count)])
      let plain = CharacterRow(Array(String(text).utf8)[...])
      let slow = CharacterRow(Array((String(text) + " e\u{301}").utf8)[...])
      let places = plain.cells.map { [Int($0.start), $0.width] }
      #expect(places == slow.cells.dropLast(2).map { [Int($0.start), $0.width] }, "from \(letters[start])")
    }
  }

  @Test func tabsAreSpacesOfOneColumn() {
    let row = CharacterRow(Array("a\tb\u{1B}c".utf8)[...])
    #expect(row.text(0..<row.cells.count) == "a b\u{1B}c")
    #expect(row.text(1..<2) == " ")
  }
}
