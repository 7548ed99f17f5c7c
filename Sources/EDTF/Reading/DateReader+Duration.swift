// Reads durations and repeats.

extension DateReader {
  /// `P`, numbers with units from years to days, `T`, numbers with units from hours to seconds; at least one number.
  /// Weeks may stand beside other units, as ISO 8601-2 has it; only the last number may have a fraction.
  mutating func duration(mayBeQualified: Bool) throws(Flaw) -> DateDuration {
    at += 1
    var duration = DateDuration()
    var last: DateDuration.Unit?
    var inTime = false
    var hasFraction = false
    while true {
      if !inTime && take("T") {
        inTime = true
        guard digit() != nil else { throw flaw(.durationTime) }
      }
      guard digit() != nil else { break }
      if hasFraction { throw flaw(.durationLast) }
      guard let amount = try number(atMost: 9, .durationNumber) else { break }
      if peek() == UInt8(ascii: ".") || peek() == UInt8(ascii: ",") {
        at += 1
        duration.fraction = try fraction()
        hasFraction = true
      }
      guard let unit = DateDuration.Unit(letter: peek(), inTime: inTime) else { throw flaw(.durationUnit) }
      if let last, unit <= last { throw flaw(.durationOrder) }
      duration.set(unit, UInt32(clamping: amount))
      last = unit
      at += 1
    }
    guard last != nil else { throw flaw(.duration) }
    if mayBeQualified {
      if take("?") { duration.qualification = .uncertain } else if take("~") { duration.qualification = .approximate }
    }
    return duration
  }

  /// One to nine digits as thousand-millionths.
  private mutating func fraction() throws(Flaw) -> UInt32 {
    let start = at
    guard var value = try number(atMost: 9, .durationNumber) else { throw flaw(.durationNumber) }
    for _ in (at - start)..<9 { value *= 10 }
    return UInt32(clamping: value)
  }

  /// `R`, perhaps a count, then a duration, a date and a duration, a duration and a date, or two dates.
  mutating func repetition() throws(Flaw) -> Repetition {
    at += 1
    let count = (try number(atMost: 9, .repetitionCount)).map { UInt32(clamping: $0) }
    guard take("/") else { throw flaw(.repetitionSlash) }
    if peek() == UInt8(ascii: "P") {
      let duration = try duration(mayBeQualified: false)
      guard take("/") else { return Repetition(count: count, start: nil, end: nil, duration: duration) }
      return Repetition(count: count, start: nil, end: try repetitionDate(), duration: duration)
    }
    let start = try repetitionDate()
    guard take("/") else { throw flaw(.repetitionSecond) }
    if peek() == UInt8(ascii: "P") {
      let duration = try duration(mayBeQualified: false)
      return Repetition(count: count, start: start, end: nil, duration: duration)
    }
    let endStart = at
    let end = try repetitionDate()
    guard start.earliest <= end.latest else { throw flaw(.repetitionOrder, from: endStart) }
    return Repetition(count: count, start: start, end: end, duration: nil)
  }

  private mutating func repetitionDate() throws(Flaw) -> EDTFDate {
    let start = at
    guard digit() != nil || peek() == UInt8(ascii: "-") else { throw flaw(.repetitionPart) }
    let date = try date()
    guard !date.standsAlone, !date.hasOpenDigits, date.qualification.isEmpty else {
      throw flaw(.repetitionDate, from: start)
    }
    return date
  }
}

extension DateDuration.Unit {
  fileprivate init?(letter: UInt8, inTime: Bool) {
    let units: [DateDuration.Unit] = inTime ? [.hours, .minutes, .seconds] : [.years, .months, .weeks, .days]
    guard let unit = units.first(where: { $0.letter == letter }) else { return nil }
    self = unit
  }
}
