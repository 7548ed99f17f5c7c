// Code points of UTF-8, and of bytes that are none.

import Testing
import Text

@Suite struct CodePointTests {
  /// What the standard library reads, from the front and from the back.
  @Test(arguments: ["", "a", "aé", "日本", "😀", "e\u{301}", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"])
  func aTextIsReadAsTheStandardLibraryReadsIt(text: String) {
    let bytes = Array(text.utf8)
    var forward: [Unicode.Scalar] = []
    var index = 0
    while let point = bytes.codePoint(at: index) {
      #expect(point.start == index && bytes.codePoint(before: point.end)?.scalar == point.scalar)
      forward.append(point.scalar)
      index = point.end
    }
    #expect(index == bytes.count && forward == Array(text.unicodeScalars))
  }

  /// A byte that begins nothing is read by itself, and nothing is read beyond the ends.
  @Test(
    arguments: [
      ([0x80], 1), ([0xFF, 0x41], 1), ([0xC3], 1), ([0xE6, 0x97], 1), ([0xED, 0xA0, 0x80], 1),
      ([0xF4, 0x90, 0x80, 0x80], 1),
      ([0xC0, 0x80], 1), ([0xF0, 0x9F, 0x98], 1),
    ] as [([UInt8], Int)]
  )
  func whatIsNoUTF8IsReadAByteAtATime(bytes: [UInt8], width: Int) throws {
    let point = try #require(bytes.codePoint(at: 0))
    #expect(point.scalar == "\u{FFFD}" && point.end == width)
    #expect(bytes.codePoint(at: bytes.count) == nil && bytes.codePoint(at: -1) == nil)
    #expect(bytes.codePoint(before: 0) == nil && bytes.codePoint(before: bytes.count + 1) == nil)
  }

  @Test func aSliceIsReadWithinItsEnds() {
    let bytes = Array("aéb".utf8)
    #expect(bytes[1..<2].codePoint(at: 1)?.scalar == "\u{FFFD}")
    #expect(bytes[2..<4].codePoint(before: 3)?.scalar == "\u{FFFD}")
    #expect(bytes[1..<3].codePoint(at: 1)?.scalar == "é")
  }
}

@Suite struct SortedSearchTests {
  @Test func theFirstThatMeetsIsFound() {
    for count in 0..<20 {
      let numbers = (0..<count).map { $0 / 2 }
      for limit in -1...11 {
        #expect(numbers.partitioningIndex { $0 >= limit } == numbers.firstIndex { $0 >= limit } ?? count)
      }
      #expect(numbers.dropFirst(3).partitioningIndex { $0 >= 4 } == max(min(8, count), min(3, count)))
    }
  }
}
