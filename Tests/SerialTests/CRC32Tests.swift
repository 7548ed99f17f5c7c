// Checksums that others have worked out.

import Serial
import Testing

@Suite struct CRC32Tests {
  @Test(
    arguments: [
      ("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)]
  )
  func aTextHasItsChecksum(text: String, checksum: UInt32) { #expect(CRC32.of(Array(text.utf8)) == checksum) }

  @Test func bytesHaveTheirs() {
    #expect(CRC32.of(Array(repeating: 0, count: 32)) == 0x190A_55AD)
    #expect(CRC32.of(Array(repeating: 0xFF, count: 32)) == 0xFF6C_AB0B)
    #expect(CRC32.of(Array(0..<32)) == 0x9126_7E8A)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 63, 64, 65, 1000])
  func sumsOfPiecesMakeThatOfTheWhole(cut: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let (first, second) = (Array(bytes[..<cut]), Array(bytes[cut...]))
    var (pieces, sums, other) = (CRC32(), CRC32(), CRC32())
    pieces.add(first)
    pieces.add(second)
    sums.add(first)
    other.add(second)
    sums.add(other)
    #expect([pieces.value, sums.value] == [CRC32.of(bytes), CRC32.of(bytes)])
    #expect([pieces.count, sums.count] == [1000, 1000])
  }

  @Test func oneBitMakesAnother() {
    let bytes = Array("Dossier".utf8)
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      #expect(CRC32.of(other) != CRC32.of(bytes))
    }
  }
}
