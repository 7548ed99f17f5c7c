// Lines and columns without the text are those that the text gives.

import TestSupport
import Testing
import Text

@testable import Server

@Suite struct LinePlacesTests {
  @Test func positionsAreThoseOfTheText() {
    var dice = Seeded(seed: 11)
    let pieces = ["a", "Bc d", "é", "“", "日本", "🎌", "e\u{301}", "\n", "\r\n", "\r", "\n\n", "\u{FEFF}", " "]
    for round in 0..<300 {
      let text = (0..<Int.random(in: 0...60, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
        .joined()
      let bytes = (round % 5 == 0 ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
      let table = LineTable(bytes, .editor)
      let places = LinePlaces(bytes)
      for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
        for offset in 0...bytes.count + 2 {
          let offset = TextOffset(offset)
          let wanted = table.position(of: offset, in: bytes, encoding)
          #expect(places.position(of: offset, encoding) == wanted, "\(offset) of \(bytes)")
        }
      }
    }
  }

  /// A stray byte is a character of its own, and one that is cut off ends with the text.
  @Test func bytesThatAreNoTextHavePlaces() {
    for bytes: [UInt8] in [[0x80, 0x61, 0x0A, 0xFF], [0x61, 0xE2], [0xF0, 0x9F, 0x0A, 0x61], [0xC3, 0x0A]] {
      let table = LineTable(bytes, .editor)
      for offset in 0...TextOffset(bytes.count) {
        #expect(
          LinePlaces(bytes).position(of: offset, .utf8).line == table.position(of: offset, in: bytes, .utf8).line
        )
      }
    }
  }

  @Test func theyAreSmall() {
    let line = String(repeating: "He said that he went. ", count: 10) + "“So,” he said.\n"
    let bytes = Array(String(repeating: line, count: 20).utf8)
    #expect(LinePlaces(bytes).size * 4 < bytes.count)
    #expect(LinePlaces(Array(repeating: UInt8(ascii: "a"), count: 100_000)).size < 200)
  }
}
