// Reads a set of dates.

extension DateReader {
  /// `[…]` or `{…}` with at least one member. White space is free around the commas and nowhere else.
  mutating func set() throws(Flaw) -> DateSet {
    let meaning: DateSet.Meaning = peek() == UInt8(ascii: "[") ? .oneOf : .allOf
    let close = meaning == .oneOf ? UInt8(ascii: "]") : UInt8(ascii: "}")
    at += 1
    var members: [DateSet.Member] = []
    while true {
      let member = try member(isFirst: members.isEmpty)
      members.append(member)
      if peek() == close { break }
      let before = at
      skipWhiteSpace()
      guard peek() == UInt8(ascii: ",") else {
        at = before
        throw flaw(.setEnd(close: close))
      }
      if case .from = member { throw flaw(.openMemberLast) }
      at += 1
      skipWhiteSpace()
    }
    at += 1
    return DateSet(meaning: meaning, members: members)
  }

  private mutating func member(isFirst: Bool) throws(Flaw) -> DateSet.Member {
    if peek() == UInt8(ascii: "."), peek(1) == UInt8(ascii: ".") {
      guard isFirst else { throw flaw(.openMemberFirst) }
      at += 2
      return .upTo(try memberDate())
    }
    let first = try memberDate()
    guard takeDots() else { return .date(first) }
    switch peek() {
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: " "): return .from(first)
    default: break
    }
    let start = at
    let last = try memberDate()
    guard first.isWrittenLike(last) else { throw flaw(.setPrecision, from: start) }
    guard first.earliest <= last.latest else { throw flaw(.setOrder, from: start) }
    return .range(first, last)
  }

  private mutating func memberDate() throws(Flaw) -> EDTFDate {
    let start = at
    switch peek() {
    case UInt8(ascii: "Y"): throw flaw(.aloneInYear)
    case UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "-"), UInt8(ascii: "X"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"): break
    default: throw flaw(.setMember)
    }
    let date = try date()
    if date.standsAlone { throw flaw(.aloneInYear, from: start) }
    if date.time != nil { throw flaw(.timeAlone, from: start) }
    return date
  }

  /// Unicode's White_Space, in UTF-8.
  private mutating func skipWhiteSpace() {
    while true {
      switch (peek(), peek(1), peek(2)) {
      case (0x09...0x0D, _, _), (0x20, _, _): at += 1
      case (0xC2, 0x85, _), (0xC2, 0xA0, _): at += 2
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        at += 3
      default: return
      }
    }
  }
}

extension EDTFDate {
  /// Whether both are years, months, days, or parts of a year of one length: what stands around `..` in a set (Library of
  /// Congress, level 2, sets, point 7). A year with an open digit is a year.
  func isWrittenLike(_ other: EDTFDate) -> Bool {
    guard (monthDigits == 0) == (other.monthDigits == 0), (dayDigits == 0) == (other.dayDigits == 0) else {
      return false
    }
    return (division == nil && other.division == nil) || (division != nil && precision == other.precision)
  }
}
