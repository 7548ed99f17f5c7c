// JSON with its keys in the order in which they are written, `null` kept, and `/` as it is.

/// Writes JSON into bytes, without white space. Commas are its own business: what follows a value is set apart from it.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8]
  private let start: Int

  /// What is written is appended to the bytes.
  public init(appendingTo bytes: consuming [UInt8] = []) {
    start = bytes.count
    self.bytes = bytes
  }

  // MARK: Objects and arrays

  public enum Container: Sendable { case object, array }

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(.object)
    body(&self)
    close(.object)
  }

  public mutating func array<Element>(
    _ elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    open(.array)
    for element in elements { write(&self, element) }
    close(.array)
  }

  public mutating func strings(_ strings: some Sequence<String>) { array(strings) { $0.string($1) } }

  /// Begins an object or an array, for whoever cannot write it in one call; `close` ends it.
  public mutating func open(_ container: Container) {
    separate()
    bytes.append(container == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
  }

  public mutating func close(_ container: Container) {
    bytes.append(container == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
  }

  /// A key; its value follows.
  public mutating func key(_ key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  // MARK: Members

  public mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    string(value)
  }

  public mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  // MARK: Values

  public mutating func string(_ value: String?) {
    guard let value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  @inlinable
  public mutating func integer(_ value: some FixedWidthInteger) {
    if let value = Int(exactly: value) { integer(value) } else { integer(beyondInt: String(value)) }
  }

  public mutating func integer(_ value: Int) {
    separate()
    append(value)
  }

  /// An array of integers; semantic tokens are thousands of them.
  public mutating func integers(_ values: [UInt32]) {
    open(.array)
    var isFirst = true
    for value in values {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(value)
    }
    close(.array)
  }

  /// A number as short as it can be: `1`, `-0.5`; `null` for nil, and for what JSON has no number for.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return integer(Int(value)) }
    decimal(value)
  }

  /// A number with its point or exponent: `1.0`; `null` for what JSON has no number for.
  public mutating func decimal(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A piece of JSON that the program knows, commas and all, as it is: for what is written ten thousand times.
  public mutating func fragment(_ json: StaticString) {
    json.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A value that another writer has written, as it is.
  public mutating func fragment(_ written: JSONWriter) {
    separate()
    bytes.append(contentsOf: written.bytes)
  }

  /// Sets what follows apart from a value before it. No value ends in an opening bracket or a colon, so the last byte
  /// shows whether there is one.
  public mutating func separate() {
    guard bytes.count > start, let last = bytes.last else { return }
    switch last {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  @usableFromInline
  mutating func integer(beyondInt digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
  }

  private mutating func append(_ value: Int) {
    guard let number = UInt32(exactly: value) else { return bytes.append(contentsOf: String(value).utf8) }
    append(number)
  }

  /// Nearly all numbers have three digits at most: they are written without a loop.
  @inline(__always)
  private mutating func append(_ number: UInt32) {
    if number >= 1000 { return appendDigits(of: number) }
    let zero = UInt8(ascii: "0")
    let digit = UInt8(truncatingIfNeeded: number % 10)
    if number >= 100 {
      let tens = UInt8(truncatingIfNeeded: number / 10)
      bytes.append(zero + tens / 10)
      bytes.append(zero + tens % 10)
    } else if number >= 10 {
      bytes.append(zero + UInt8(truncatingIfNeeded: number / 10))
    }
    bytes.append(zero + digit)
  }

  private mutating func appendDigits(of number: UInt32) {
    var unit: UInt32 = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}
