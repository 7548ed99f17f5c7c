// Reads the time behind T.

extension DateReader {
  /// Hours, minutes and seconds, all of them, and perhaps a zone. Second 60 is refused, as every public suite does, and
  /// so are fractions: level 0 of EDTF takes complete times only.
  mutating func time() throws(Flaw) -> TimeOfDay {
    let start = at
    let hour = try twoDigits(.hour)
    guard hour <= 24 else { throw flaw(.hourNumber, from: start) }
    guard take(":") else { throw flaw(.minute) }
    let minute = try below60(.minute, .minuteNumber)
    guard take(":") else { throw flaw(.second) }
    let second = try below60(.second, .secondNumber)
    // The end of a day, which ISO 8601-1 took back in its amendment of 2022.
    guard hour < 24 || (minute == 0 && second == 0) else { throw flaw(.midnight, from: start) }
    return TimeOfDay(hour: hour, minute: minute, second: second, zone: try zone())
  }

  private mutating func below60(_ digits: Expectation, _ number: Expectation) throws(Flaw) -> UInt8 {
    let start = at
    let found = try twoDigits(digits)
    guard found < 60 else { throw flaw(number, from: start) }
    return found
  }

  /// `Z`, `+04`, `+04:30`; from -12:00 to +14:00, the zones that there are.
  private mutating func zone() throws(Flaw) -> Int16? {
    let start = at
    if take("Z") { return 0 }
    let isNegative = peek() == UInt8(ascii: "-")
    guard isNegative || peek() == UInt8(ascii: "+") else { return nil }
    at += 1
    var minutes = Int16(try twoDigits(.zone)) * 60
    if take(":") { minutes += Int16(try below60(.zone, .minuteNumber)) }
    guard minutes <= (isNegative ? 720 : 840) else { throw flaw(.zoneNumber, from: start) }
    guard !isNegative || minutes != 0 else { throw flaw(.noZoneMinusZero, from: start) }
    return isNegative ? -minutes : minutes
  }
}
