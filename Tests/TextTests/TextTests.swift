// Places, edits and digests of a text, exhaustively on small ones.

import Testing

@testable import Text

@Suite struct LineTableTests {
  static let texts = [
    "", "a", "a\n", "a\r\nb", "é\n𝄞x\r\n", "e\u{301}\n\n日本語\n", "a\rb\n", "\u{FEFF}x", "x\u{FEFF}\ry\r\r\n\r",
  ]

  @Test(arguments: texts, PositionEncoding.allCases)
  func everyOffsetSurvivesTheRoundTrip(text: String, encoding: PositionEncoding) {
    for rule in [LineTable.Rule.language, .editor] { roundTrip(text, encoding, rule) }
  }

  private func roundTrip(_ text: String, _ encoding: PositionEncoding, _ rule: LineTable.Rule) {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes, rule)
    for offset in bytes.lengthOfByteOrderMark...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    {
      let position = table.position(of: TextOffset(offset), in: bytes, encoding)
      let back = Int(table.offset(of: position, in: bytes, encoding))
      let between = offset > 0 && offset < bytes.count && bytes[offset] == 10 && bytes[offset - 1] == 13
      #expect(back == (between ? offset - 1 : offset))
    }
  }

  @Test(arguments: texts, PositionEncoding.allCases)
  func aCursorAgreesWithTheTableInEveryOrder(text: String, encoding: PositionEncoding) {
    let bytes = Array(text.utf8)
    for table in [LineTable(bytes), LineTable(bytes, .editor)] {
      for first in 0...(bytes.count + 1) {
        for second in 0...(bytes.count + 1) {
          var cursor = PositionCursor(bytes, table, encoding)
          for offset in [first, second] {
            let offset = TextOffset(offset)
            #expect(cursor.position(of: offset) == table.position(of: offset, in: bytes, encoding))
          }
        }
      }
    }
  }

  /// Counted by hand, character by character, in lines that are long enough to have places to count from.
  @Test(arguments: PositionEncoding.allCases)
  func placesInLongLinesAreCountedLikeOthers(encoding: PositionEncoding) {
    let long = (0..<1500).map { ["a", "é", "日", "🎌"][$0 % 4] + ($0 % 700 == 0 ? "\r" : "") }.joined()
    let text = "\u{FEFF}" + long + "\n" + "short\n" + long
    let bytes = Array(text.utf8)
    for table in [LineTable(bytes), LineTable(bytes, .editor)] {
      var cursor = PositionCursor(bytes, table, encoding)
      for line in 0..<table.count {
        let content = table.content(ofLine: line, in: bytes)
        var (offset, column) = (Int(content.start), 0)
        while offset <= Int(content.end) {
          let place = LinePosition(line: line, column: column)
          #expect(table.position(of: TextOffset(offset), in: bytes, encoding) == place)
          #expect(cursor.position(of: TextOffset(offset)) == place)
          #expect(Int(table.offset(of: place, in: bytes, encoding)) == offset)
          guard offset < Int(content.end) else { break }
          let width = characterWidth(at: offset, in: bytes)
          if encoding == .utf16, width == 4 {
            // The middle of a pair is its start.
            let middle = LinePosition(line: line, column: column + 1)
            #expect(Int(table.offset(of: middle, in: bytes, encoding)) == offset)
          }
          column += encoding.units(ofWidth: width)
          offset += width
        }
      }
    }
  }

  @Test func columnsCountInTheUnitsOfTheEncoding() {
    let bytes = Array("a𝄞é".utf8)
    let table = LineTable(bytes)
    let columns = PositionEncoding.allCases.map { table.position(of: 7, in: bytes, $0).column }
    #expect(columns == [7, 4, 3])
  }

  @Test(arguments: PositionEncoding.allCases)
  func placesOutsideAreClamped(encoding: PositionEncoding) {
    let bytes = Array("ab\ncd".utf8)
    let table = LineTable(bytes)
    #expect(table.offset(of: LinePosition(line: 0, column: 99), in: bytes, encoding) == 2)
    #expect(table.offset(of: LinePosition(line: 9, column: 0), in: bytes, encoding) == 5)
    #expect(table.offset(of: LinePosition(line: -1, column: -1), in: bytes, encoding) == 0)
    #expect(table.position(of: 99, in: bytes, encoding) == LinePosition(line: 1, column: 2))
  }

  @Test func aLoneCarriageReturnEndsALineForEditorsAlone() {
    let bytes = Array("a\rb\r\nc\r".utf8)
    #expect(LineTable(bytes).starts == [0, 5])
    let table = LineTable(bytes, .editor)
    #expect(table.starts == [0, 2, 5, 7])
    #expect((0..<4).map { table.content(ofLine: $0, in: bytes) }.map(\.length) == [1, 1, 1, 0])
  }

  @Test(arguments: PositionEncoding.allCases)
  func aByteOrderMarkTakesNoColumn(encoding: PositionEncoding) {
    let bytes = Array("\u{FEFF}ab\nc".utf8)
    let table = LineTable(bytes)
    #expect([0, 2, 3, 4].map { table.position(of: $0, in: bytes, encoding).column } == [0, 0, 0, 1])
    #expect(table.offset(of: LinePosition(line: 0, column: 0), in: bytes, encoding) == 3)
    #expect(table.content(ofLine: 0, in: bytes) == TextRange(3, 5))
    #expect(table.starts == [3, 6])
  }

  /// Elsewhere the character is one.
  @Test func aMarkWithinTheTextTakesAColumn() {
    let bytes = Array("a\u{FEFF}b\n\u{FEFF}c".utf8)
    let table = LineTable(bytes)
    #expect(
      [4, 9].map { table.position(of: $0, in: bytes, .utf16) } == [
        LinePosition(line: 0, column: 2), LinePosition(line: 1, column: 1),
      ]
    )
  }
}

@Suite struct ByteSearchTests {
  @Test(arguments: [0, 1, 15, 16, 17, 40])
  func findsAByteWhereverItStands(length: Int) {
    #expect(![UInt8](repeating: 0, count: length).holds(7))
    for place in 0..<length {
      var bytes = [UInt8](repeating: 0, count: length)
      bytes[place] = 7
      #expect(bytes.holds(7))
      #expect(bytes.place(of: 7, from: 0, to: length) == place)
      #expect(bytes.place(of: 7, from: place + 1, to: length + 9) == length)
      #expect(bytes.place(of: 7, from: 0, to: place) == place)
    }
  }
}

@Suite struct ValidationTests {
  @Test(
    arguments: [
      ([0x61, 0xC3, 0xA9], nil), ([0x61, 0xE9], 1), ([0xC0, 0xAF], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xF0, 0x9F, 0x98, 0x80], nil), ([0xE3, 0x81], 0), (Array(repeating: 0x61, count: 9) + [0x80], 9),
      ([0xF0, 0x80, 0x80, 0x80], 0),
    ] as [([UInt8], Int?)]
  )
  func tellsTheFirstByteThatIsNoUTF8(bytes: [UInt8], offset: Int?) {
    #expect(firstInvalidUTF8(in: bytes) == offset)
    #expect((String(validating: bytes, as: UTF8.self) == nil) == (offset != nil))
  }
}

@Suite struct TextEditTests {
  @Test func editsApplyInOrderOfPlace() {
    let edits = [TextEdit(TextRange(4, 5), "X"), TextEdit(TextRange(0, 1), ""), TextEdit(TextRange(2, 2), "+")]
    #expect(String(decoding: edits.applied(to: Array("abcde".utf8)), as: UTF8.self) == "b+cdX")
  }

  @Test func ofTwoThatOverlapTheFirstStands() {
    let edits = [TextEdit(TextRange(0, 3), "x"), TextEdit(TextRange(2, 4), "y")]
    #expect(String(decoding: edits.applied(to: Array("abcde".utf8)), as: UTF8.self) == "xde")
  }

  @Test func rangesBeyondTheEndAreClamped() {
    #expect([TextEdit(TextRange(9, 12), "z")].applied(to: [97]) == [97, 122])
  }
}

@Suite struct SHA256Tests {
  // FIPS 180-4's examples, and lengths around the block's edge.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func theStandardsExamples(text: String, digest: String) {
    #expect(SHA256.hex(Array(text.utf8)) == digest)
  }

  @Test func aMillionLetters() {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hex(Array(repeating: 97, count: 1_000_000)) == digest)
  }
}
