// What is written is read again, and whatever else is read ends.

import Testing
import Text

@Suite struct ByteReaderTests {
  private static let numbers: [UInt64] = [0, 1, 127, 128, 300, 1 << 32, .max - 1, .max]
  private static let signed: [Int64] = [0, 1, -1, 63, 64, -64, -65, .min, .max]

  private func bytes(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
    var writer = ByteWriter()
    write(&writer)
    return writer.bytes
  }

  private func read<Value>(_ bytes: [UInt8], _ read: (inout ByteReader) -> Value) -> Value? {
    bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      let value = read(&reader)
      return reader.isAtEnd ? value : nil
    }
  }

  @Test(arguments: numbers)
  func aNumberIsRead(number: UInt64) {
    #expect(read(bytes { $0.number(number) }) { $0.number() } == number)
    #expect(read(bytes { $0.fixed(number) }) { $0.fixed() } == number)
  }

  @Test(arguments: signed)
  func aNumberOfEitherSignIsRead(number: Int64) {
    #expect(read(bytes { $0.signed(number) }) { $0.signed() } == number)
  }

  @Test func smallNumbersAndNearPlacesTakeAByte() {
    #expect(bytes { $0.number(127) }.count == 1)
    #expect(bytes { $0.signed(-64) }.count == 1)
    let places = bytes { writer in for place in [200, 220, 210] as [TextOffset] { writer.place(place) } }
    #expect(places.count == 4)
    #expect(read(places) { reader in (0..<3).map { _ in reader.place() } } == [200, 220, 210])
  }

  @Test func textsRangesAndListsAreRead() {
    let texts = ["", "a", "e\u{301}", "\u{E9}", "東京", String(repeating: "x", count: 1000), "\u{0}"]
    let back = read(bytes { $0.list(texts) }) { $0.list(of: String.self) }
    #expect(back.map { $0.map { Array($0.utf8) } } == texts.map { Array($0.utf8) })
    let ranges = [TextRange(5, 9), TextRange(at: 0), TextRange(0, .max), TextRange(at: .max)]
    #expect(read(bytes { $0.list(ranges) }) { $0.list(of: TextRange.self) } == ranges)
    for range in [0..<0, 3..<7, -1..<(-1), 0..<Int32.max] as [Range<Int32>] {
      #expect(read(bytes { $0.slice(range) }) { $0.slice() } == range)
    }
  }

  /// More bytes than there are, numbers that are too large, ranges that run backwards, texts that are no UTF-8.
  @Test(
    arguments: [
      [], [0x80], [UInt8](repeating: 0xFF, count: 11), [0x05, 0x61], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x01, 0xE9],
      [0x02],
    ] as [[UInt8]]
  )
  func whatNobodyWroteIsDamage(bytes: [UInt8]) {
    #expect(read(bytes) { $0.list(of: String.self) } == nil)
    #expect(read(bytes) { $0.fixed() } == nil)
    #expect(read(bytes) { ($0.slice(), $0.slice(), $0.slice()) } == nil)
    #expect(read(bytes) { $0.optional(of: TextRange.self) } == nil)
  }

  @Test func aListThatClaimsMoreThanThereIsTakesNoRoom() {
    var writer = ByteWriter()
    writer.number(.max)
    for _ in 0..<100 { writer.byte(0) }
    writer.bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      #expect(reader.list(of: TextRange.self).isEmpty)
      #expect(reader.isDamaged && reader.left == 0 && !reader.isAtEnd)
      #expect(reader.number() == 0 && reader.byte() == 0)
    }
  }
}
