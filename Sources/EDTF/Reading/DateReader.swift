// A place in the bytes of a value, and what every part of the reader does with it.

/// Reads a value from its first byte to its last. Beyond the end it sees zeros, which no rule takes.
struct DateReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }

  func peek(_ ahead: Int = 0) -> UInt8 {
    at + ahead < bytes.count ? bytes[at + ahead] : 0
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  /// Whether `..` stands here; moves past it.
  mutating func takeDots() -> Bool {
    guard peek() == UInt8(ascii: "."), peek(1) == UInt8(ascii: ".") else { return false }
    at += 2
    return true
  }

  func flaw(_ expected: Expectation) -> Flaw {
    Flaw(offset: at, length: isAtEnd ? 0 : 1, expected: expected)
  }

  func flaw(_ expected: Expectation, from start: Int) -> Flaw {
    Flaw(offset: start, length: at - start, expected: expected)
  }

  func digit(_ ahead: Int = 0) -> UInt8? {
    let value = peek(ahead) &- UInt8(ascii: "0")
    return value <= 9 ? value : nil
  }

  /// Two digits as a number.
  mutating func twoDigits(_ expected: Expectation) throws(Flaw) -> UInt8 {
    guard let tens = digit() else { throw flaw(expected) }
    at += 1
    guard let units = digit() else { throw flaw(expected) }
    at += 1
    return tens * 10 + units
  }

  /// A number of at most `limit` digits, which is at most 18; `nil` where no digit stands here.
  mutating func number(atMost limit: Int, _ expected: Expectation) throws(Flaw) -> Int? {
    let start = at
    var value = 0
    while let found = digit() {
      guard at - start < limit else { throw flaw(expected) }
      value = value * 10 + Int(found)
      at += 1
    }
    return at == start ? nil : value
  }
}

extension DateReader {
  /// The whole of the bytes as one value.
  mutating func value() throws(Flaw) -> DateValue {
    let value: DateValue
    switch peek() {
    case UInt8(ascii: "["), UInt8(ascii: "{"): value = .set(try set())
    case UInt8(ascii: "Y"): value = .date(try longYear())
    case UInt8(ascii: "P"): value = .duration(try duration(mayBeQualified: true))
    case UInt8(ascii: "R"): value = .repetition(try repetition())
    default: value = try dateOrInterval()
    }
    guard isAtEnd else { throw flaw(end(of: value)) }
    return value
  }

  private func end(of value: DateValue) -> Expectation {
    switch value {
    case .date(let date): date.standsAlone ? .aloneInYear : date.time != nil ? endOfTime : .endOfDate
    case .interval: .endOfDate
    case .duration: peek() == UInt8(ascii: "%") ? .durationSign : .end
    case .set, .repetition: .end
    }
  }

  private var endOfTime: Expectation { peek() == UInt8(ascii: "/") ? .timeAlone : .endAfterTime }

  private mutating func dateOrInterval() throws(Flaw) -> DateValue {
    guard !isAtEnd else { throw flaw(.date) }
    let start = try endpoint()
    guard peek() == UInt8(ascii: "/") else {
      switch start {
      case .date(let date): return .date(date)
      case .open: throw flaw(.slash)
      case .unknown: throw flaw(.date)
      }
    }
    if case .date(let date) = start, date.standsAlone || date.time != nil { return .date(date) }
    at += 1
    let endStart = at
    if peek() == UInt8(ascii: "Y") { throw flaw(.aloneInYear) }
    let end = try endpoint()
    if case .date(let date) = end, date.standsAlone || date.time != nil {
      throw flaw(date.time != nil ? .timeAlone : .aloneInYear, from: endStart)
    }
    if start == .unknown && end == .unknown { throw flaw(.knownEnd, from: 0) }
    let interval = DateInterval(unchecked: start, end)
    guard interval.isInOrder else { throw flaw(.order, from: endStart) }
    return .interval(interval)
  }

  private mutating func endpoint() throws(Flaw) -> DateInterval.Endpoint {
    if isAtEnd || peek() == UInt8(ascii: "/") { return .unknown }
    return takeDots() ? .open : .date(try date())
  }
}
