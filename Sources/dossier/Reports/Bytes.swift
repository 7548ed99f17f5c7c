// Words and numbers appended to bytes.

extension [UInt8] {
  mutating func write(_ text: String) { append(contentsOf: text.utf8) }

  mutating func write(_ number: Int) { append(contentsOf: String(number).utf8) }

  mutating func write(_ byte: Unicode.Scalar, times count: Int) {
    append(contentsOf: repeatElement(UInt8(ascii: byte), count: count))
  }
}
