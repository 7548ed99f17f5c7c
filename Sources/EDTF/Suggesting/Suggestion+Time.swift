// What a malformed time meant.

extension Suggestion {
  /// A date, then `T` or white space and a time: seconds added, digits padded, a fraction dropped, the zone in form.
  static func withTime(_ text: [Glyph]) -> String? {
    let isBreak: (Glyph) -> Bool = { $0 == .character("T") || $0 == .character("t") || $0 == .space }
    guard let mark = text.firstIndex(where: isBreak), let date = calendar(Array(text[..<mark])),
      case .date(let day)? = value(date), day.precision == .day,
      let tokens = DateToken.read(text[(mark + 1)...].filter { $0 != .space })
    else { return nil }
    var left = tokens[...]
    func number() -> Int? {
      guard case .number(let value, let width)? = left.first, width <= 2 else { return nil }
      left = left.dropFirst()
      return value
    }
    func take(_ token: DateToken) -> Bool {
      guard left.first == token else { return false }
      left = left.dropFirst()
      return true
    }
    guard let hour = number(), take(.mark(":")), let minute = number() else { return nil }
    var second = 0
    if take(.mark(":")) {
      guard let found = number() else { return nil }
      second = found
    }
    if take(.mark(".")) || take(.mark(",")) {
      guard case .number? = left.first else { return nil }
      left = left.dropFirst()
    }
    guard let zone = zone(Array(left)) else { return nil }
    return "\(date)T\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))\(zone)"
  }

  /// `z`, `+4`, `+0430`, `-00:00`; empty for none.
  private static func zone(_ tokens: [DateToken]) -> String? {
    if tokens == [.word("z")] || tokens.isEmpty { return tokens.isEmpty ? "" : "Z" }
    guard case .mark(let sign)? = tokens.first, let number = tokens.numbers.first else { return nil }
    switch Array(tokens.dropFirst()).shape {
    case "1", "2": return shift(sign, number, 0)
    case "4": return shift(sign, number / 100, number % 100)
    case "1:2", "2:2", "2:1": return shift(sign, number, tokens.numbers[1])
    default: return nil
    }
  }

  private static func shift(_ sign: Unicode.Scalar, _ hour: Int, _ minute: Int) -> String? {
    guard sign == "+" || sign == "-" else { return nil }
    return hour == 0 && minute == 0 ? "Z" : "\(sign)\(twoDigits(hour)):\(twoDigits(minute))"
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
