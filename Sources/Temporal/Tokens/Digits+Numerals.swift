// Roman numerals, and the numbers of Chinese characters.

extension Digits {
  /// XIX, XIXe.
  func roman(_ start: Int) -> [Edge] {
    guard tokens[start].isCapitalised, let first = tokens[start].text.utf8.first, Self.romanStarts.contains(first)
    else {
      return []
    }
    let letters = tokens[start].source.prefix { $0.isUppercase }
    let rest = tokens[start].source.dropFirst(letters.count)
    guard 1...5 ~= letters.count, rest.isEmpty || ["e", "ᵉ", "er", "ème"].contains(String(rest)) else { return [] }
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    var (sum, last) = (0, 0)
    for letter in letters.reversed() {
      guard let value = values[letter] else { return [] }
      sum += value < last ? -value : value
      last = max(last, value)
    }
    return 1...40 ~= sum ? [Edge(sense: .roman(sum), length: 1)] : []
  }

  private static let romanStarts: Set<UInt8> = Set("ivx".utf8)

  /// 十二, 二〇〇四.
  func characters(_ start: Int) -> [Edge] {
    guard lexicon.table.isUnspaced else { return [] }
    let run = tokens[start...].prefix { Self.digit($0.text) != nil }
    let digits = run.compactMap { Self.digit($0.text) }
    guard !digits.isEmpty, digits.count <= 8 else { return [] }
    if start > 0, Self.digit(tokens[start - 1].text) != nil { return [] }
    var value = 0
    if digits.allSatisfy({ $0 < 10 }) {
      value = digits.reduce(0) { $0 * 10 + $1 }
      return Amount(value, width: digits.count).map { [Edge(sense: .amount($0), length: digits.count)] } ?? []
    }
    var pending = 0
    for digit in digits {
      if digit < 10 {
        pending = digit
      } else {
        value += max(pending, 1) * digit
        pending = 0
      }
    }
    value += pending
    // 千 in a name is no year.
    let width = value < 1000 ? String(value).count : 0
    return Amount(value, width: width).map { [Edge(sense: .amount($0), length: digits.count)] } ?? []
  }

  private static func digit(_ character: String) -> Int? {
    switch character {
    case "〇", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }
}
