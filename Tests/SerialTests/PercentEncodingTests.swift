// Paths of URIs, encoded and decoded.

import Serial
import Testing

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("a/b-._~9", "a/b-._~9", "a/b-._~9"), ("a b%", "a%20b%25", "a%20b%25"), ("é", "%C3%A9", "%C3%A9"),
    ("c:/x@y,(1)", "c%3A/x%40y%2C%281%29", "c:/x@y,(1)"), ("?#[]", "%3F%23%5B%5D", "%3F%23%5B%5D"),
  ])
  func whatIsNoPartOfAPathIsEncoded(text: String, strict: String, path: String) {
    #expect(PercentEncoding.encoded(text) == strict)
    #expect(PercentEncoding.encoded(text, keeping: .path) == path)
  }

  @Test func everyByteComesBack() {
    let bytes = (UInt8.min...UInt8.max).map { $0 }
    for kept in [PercentEncoding.Kept.unreserved, .path] {
      #expect(PercentEncoding.decoded(Array(PercentEncoding.encoded(bytes, keeping: kept).utf8)[...]) == bytes)
    }
  }

  @Test(arguments: [("%", "%"), ("%2", "%2"), ("%zz", "%zz"), ("%2e%2E", ".."), ("a%", "a%"), ("%%41", "%A")])
  func aPercentSignWithoutDigitsStays(text: String, decoded: String) {
    #expect(PercentEncoding.decoded(Array(text.utf8)[...]) == Array(decoded.utf8))
  }
}
