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

  @Test func oneBitMakesAnother() {
    let bytes = Array("Dossier".utf8)
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      #expect(CRC32.of(other) != CRC32.of(bytes))
    }
  }
}
