// Bytes that differ have other digests.

import Testing
import Text

@Suite struct ContentDigestTests {
  @Test func everyLengthEveryBitAndEveryExchangeTells() {
    var seen: Set<ContentDigest> = []
    var count = 0
    func add(_ bytes: [UInt8]) {
      seen.insert(ContentDigest(bytes))
      count += 1
    }
    for length in 0..<40 {
      add([UInt8](repeating: 0, count: length))
      for place in 0..<length {
        for bit in 0..<8 {
          var bytes = [UInt8](repeating: 0, count: length)
          bytes[place] = 1 << bit
          add(bytes)
        }
      }
    }
    let words = (0..<64).map { UInt8($0) }
    add(words)
    add(Array(words[8..<16] + words[0..<8] + words[16...]))
    add(Array(words[0..<8] + words[16..<24] + words[8..<16] + words[24...]))
    #expect(seen.count == count)
  }

  @Test func theSameBytesHaveTheSame() {
    #expect(ContentDigest(Array("Tokyo said no.\n".utf8)) == ContentDigest(Array("Tokyo said no.\n".utf8)))
  }
}
