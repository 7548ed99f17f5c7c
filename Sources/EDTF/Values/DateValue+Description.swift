// Values as text, in one form for all that mean the same.

extension EDTFDate: CustomStringConvertible {
  /// The canonical form: a sign that holds for the year and all up to a part stands behind that part, any other before
  /// its own: `?2004-06-~11` is `2004?-06-~11`, `%2001` is `2001%`.
  public var description: String {
    var text = ""
    switch yearForm {
    case .plain:
      let parts = [(Part.year, 4, yearDigits), (.month, 2, UInt16(monthDigits)), (.day, 2, UInt16(dayDigits))]
        .filter { $0.0 == .year || $0.2 != 0 }
      let leading = qualification(of: .year)
      let group = parts.prefix { qualification(of: $0.0) == leading }.count
      for (index, (part, width, digits)) in parts.enumerated() {
        if index > 0 { text.append("-") }
        if index >= group { text.append(qualification(of: part).sign) }
        if part == .year && isNegative { text.append("-") }
        for place in stride(from: 4 * (width - 1), through: 0, by: -4) {
          let digit = digits >> place & 0xF
          text.append(digit == 0xF ? "X" : String(digit))
        }
        if index + 1 == group { text.append(leading.sign) }
      }
    case .letter: text.append("Y\(significand)")
    case .exponent: text.append("Y\(significand)E\(exponent)")
    }
    if significantDigits != 0 { text.append("S\(significantDigits)") }
    if let time { text.append("T\(time)") }
    return text
  }
}

extension DateInterval: CustomStringConvertible {
  public var description: String { "\(start)/\(end)" }
}

extension DateInterval.Endpoint: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension DateSet: CustomStringConvertible {
  /// Without white space, the members in the order of the source.
  public var description: String {
    let list = members.map(\.description).joined(separator: ",")
    switch meaning {
    case .oneOf: return "[\(list)]"
    case .allOf: return "{\(list)}"
    }
  }
}

extension DateSet.Member: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): "\(first)..\(last)"
    case .upTo(let date): "..\(date)"
    case .from(let date): "\(date).."
    }
  }
}

extension DateDuration: CustomStringConvertible {
  /// Without leading zeros, a fraction behind a point and without zeros at its end.
  public var description: String {
    var text = "P"
    var inTime = false
    for unit in Unit.allCases {
      guard let amount = self[unit] else { continue }
      if unit >= .hours && !inTime {
        text.append("T")
        inTime = true
      }
      text.append(String(amount))
      if fraction != 0 && unit == finest {
        var digits = ""
        digits.append(digits: UInt(fraction), width: 9)
        while digits.hasSuffix("0") { digits.removeLast() }
        text.append(".\(digits)")
      }
      text.append(Character(Unicode.Scalar(unit.letter)))
    }
    return text + qualification.sign
  }
}

extension Repetition: CustomStringConvertible {
  public var description: String {
    let parts = [start?.description, duration?.description, end?.description].compactMap { $0 }
    return "R\(count.map(String.init) ?? "")/\(parts.joined(separator: "/"))"
  }
}

extension DateValue: CustomStringConvertible {
  /// The canonical form; it reads back as an equal value.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .interval(let interval): interval.description
    case .set(let set): set.description
    case .duration(let duration): duration.description
    case .repetition(let repetition): repetition.description
    }
  }
}
