// JSON being written: the bytes so far, and which objects and arrays are open.

/// A container knows how deep it stands; what is open below it when it is written to next has ended.
struct JSONOutput {
  private(set) var bytes: [UInt8]
  private var closers: [UInt8] = []

  init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  var depth: Int { closers.count }

  mutating func open(_ opener: UInt8, _ closer: UInt8) {
    bytes.append(opener)
    closers.append(closer)
  }

  mutating func close(to depth: Int) {
    while closers.count > depth, let closer = closers.popLast() { bytes.append(closer) }
  }

  /// Makes ready for the next element of the container at this depth. No value ends in an opening bracket, so the last
  /// byte tells whether it is the first.
  mutating func beginElement(at depth: Int) {
    close(to: depth)
    if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
      bytes.append(UInt8(ascii: ","))
    }
  }

  mutating func beginElement(at depth: Int, key: String) {
    beginElement(at: depth)
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func writeNull() { bytes.append(contentsOf: "null".utf8) }

  mutating func writeEmptyObject() { bytes.append(contentsOf: "{}".utf8) }

  mutating func write(_ value: Bool) { bytes.append(contentsOf: value ? "true".utf8 : "false".utf8) }

  mutating func writeInteger(_ value: some FixedWidthInteger) {
    if let small = UInt8(exactly: value), small < 10 {
      bytes.append(UInt8(ascii: "0") + small)
    } else if let number = UInt32(exactly: value) {
      writeDigits(of: number)
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// JSON has no number for what is infinite or not a number.
  mutating func write(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "no JSON number"))
    }
    bytes.append(contentsOf: value.description.utf8)
  }

  mutating func write(_ value: String) {
    var value = value
    value.withUTF8 { utf8 in
      bytes.append(UInt8(ascii: "\""))
      var plain = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
          writeEscape(of: byte)
          plain = index + 1
        }
        index += 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
      bytes.append(UInt8(ascii: "\""))
    }
  }

  mutating func write(_ numbers: [UInt32]) {
    bytes.append(UInt8(ascii: "["))
    for (index, number) in numbers.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      writeInteger(number)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func write(_ range: Range) {
    bytes.append(contentsOf: #"{"start":"#.utf8)
    write(range.start)
    bytes.append(contentsOf: #","end":"#.utf8)
    write(range.end)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ position: Position) {
    bytes.append(contentsOf: #"{"line":"#.utf8)
    writeInteger(position.line)
    bytes.append(contentsOf: #","character":"#.utf8)
    writeInteger(position.character)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func writeDigits(of number: UInt32) {
    var unit: UInt32 = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  private mutating func writeEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
    default:
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes.append(HexDigit.byte(for: byte >> 4))
      bytes.append(HexDigit.byte(for: byte))
    }
  }
}
