// What a date of numbers may mean where they do not tell day from month.

extension Suggestion {
  /// `04/05/1993` as the fifth of April and as the fourth of May, the month first, as in the United States; empty where
  /// the numbers tell (`04/17/1993`) or are no date.
  static func dayOrMonth(of bytes: [UInt8]) -> [String] {
    guard bytes.count <= limit, let tokens = DateToken.read(Glyph.read(String(decoding: bytes, as: UTF8.self))),
      tokens.count == 5, tokens[1] == tokens[3], [.mark("/"), .mark("-"), .space].contains(tokens[1]),
      case .number(let first, 1...2) = tokens[0], case .number(let second, 1...2) = tokens[2],
      case .number(let year, 4) = tokens[4]
    else { return [] }
    let found = [EDTFDate(year: year, month: first, day: second), EDTFDate(year: year, month: second, day: first)]
    return first == second ? [] : found.compactMap { $0?.description }
  }
}
