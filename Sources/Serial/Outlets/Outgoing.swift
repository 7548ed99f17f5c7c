// Bytes on their way to one kind of outlet.

/// Takes what is escaped for the outlet and nothing else.
///
/// What is written thousands of times goes piece by piece straight into the bytes: `literal` takes the program's own words,
/// `text` what comes from outside, `number` a number. No piece becomes a value of its own.
public struct Outgoing<Destination: Outlet>: Sendable {
  public private(set) var bytes: [UInt8]

  /// What is written is appended to the bytes.
  public init(appendingTo bytes: consuming [UInt8] = []) { self.bytes = bytes }

  public mutating func write(_ text: Escaped<Destination>) { bytes.append(contentsOf: text.bytes) }

  public mutating func write(_ other: Outgoing) { bytes.append(contentsOf: other.bytes) }

  /// The program's own words, as they are.
  public mutating func literal(_ words: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  /// A text from outside, escaped.
  public mutating func text(_ text: String) { Destination.append(text, to: &bytes) }

  /// A text from outside whose line ends stay line ends; all else of each line is escaped.
  public mutating func lines(_ text: String) {
    guard text.utf8.contains(0x0A) else { return self.text(text) }
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { literal("\n") }
      Destination.append(String(Substring(line)), to: &bytes)
    }
  }

  /// A number in decimal digits.
  public mutating func number(_ number: Int) { bytes.append(digitsOf: number) }

  /// A number of the same characters: `^^^^`; none for a count below 1.
  public mutating func literal(_ character: StaticString, times count: Int) {
    for _ in 0..<max(count, 0) { literal(character) }
  }

  /// For extensions here, of outlets whose texts have several kinds of places: what `write` appends is escaped.
  mutating func escaped(_ write: (inout [UInt8]) -> Void) { write(&bytes) }
}

extension Outgoing where Destination == JSONText {
  /// A value, or the values, that a writer has written.
  public mutating func write(_ json: JSONWriter) { bytes.append(contentsOf: json.bytes) }
}

extension [UInt8] {
  /// A number in decimal digits, without a text in between.
  mutating func append(digitsOf number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let number = number.magnitude
    var unit: UInt = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}
