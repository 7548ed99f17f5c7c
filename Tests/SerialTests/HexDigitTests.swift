// Hexadecimal digits.

import Serial
import Testing

@Suite struct HexDigitTests {
  @Test func digitsAreThoseOfTheStandardLibrary() {
    for value in UInt8.min...UInt8.max {
      let digits = [HexDigit.byte(for: value >> 4), HexDigit.byte(for: value)]
      #expect(UInt8(String(decoding: digits, as: UTF8.self), radix: 16) == value)
      #expect(HexDigit.value(of: digits[1]) == value & 15)
    }
    #expect("0Af/:@Gg`".utf8.map(HexDigit.value) == [0, 10, 15, nil, nil, nil, nil, nil, nil])
  }
}
