// Numbers as figures write them: days, years, dates, clock times, fractions.

/// What stands at a token and is made of figures.
struct Figures {
  struct Edge {
    var sense: Sense
    /// In tokens.
    var length: Int
    var cost = 0
  }

  private let tokens: [WordToken]
  private let lexicon: Lexicon

  init(_ tokens: [WordToken], _ lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  func edges(from start: Int) -> [Edge] {
    let token = tokens[start]
    switch token.kind {
    case .mark: return sign(token).map { [Edge(sense: .fraction($0), length: 1)] } ?? []
    case .word: return roman(start) + characters(start)
    case .number: return number(start) + fractions(start) + dates(start) + clock(start)
    }
  }

  /// The token at a distance, where nothing stands between.
  private func glued(_ start: Int, _ ahead: Int) -> WordToken? {
    guard start + ahead < tokens.count else { return nil }
    let token = tokens[start + ahead]
    return token.hasSpaceBefore || token.hasBreakBefore ? nil : token
  }

  private func mark(_ start: Int, _ ahead: Int, in marks: String) -> String? {
    guard let token = glued(start, ahead), token.kind == .mark, marks.contains(token.text) else { return nil }
    return token.text
  }

  private func number(_ start: Int) -> [Edge] {
    guard let value = tokens[start].number, let amount = Amount(value, width: tokens[start].width) else { return [] }
    var edges = [Edge(sense: .amount(amount), length: 1)]
    if let ending = glued(start, 1), lexicon.ordinalEndings.contains(ending.text), value > 0 {
      edges.append(Edge(sense: .ordinal(value), length: 2))
      // "the 23rd" is a day; "the third" would be anything.
      if 1...31 ~= value { edges.append(Edge(sense: .moment(Moment(day: value)), length: 2, cost: 1)) }
    }
    // 1,000 and 1.000
    if tokens[start].width <= 3, mark(start, 1, in: ",.") != nil, let rest = glued(start, 2), rest.width == 3,
      let low = rest.number, let amount = Amount(value * 1000 + low)
    {
      edges.append(Edge(sense: .amount(amount), length: 3))
    }
    return edges
  }

  /// ½ and its like.
  private func sign(_ token: WordToken) -> Int? {
    switch token.text {
    case "½": 30
    case "¼": 15
    case "¾": 45
    case "⅓": 20
    case "⅔": 40
    default: nil
    }
  }

  /// 1/2, 2.5, 2,5.
  private func fractions(_ start: Int) -> [Edge] {
    guard let value = tokens[start].number, let next = glued(start, 2), let low = next.number else { return [] }
    if mark(start, 1, in: "/") != nil, value < low, [2, 3, 4].contains(low) {
      return [Edge(sense: .fraction(60 * value / low), length: 3)]
    }
    if mark(start, 1, in: ".,") != nil, next.width <= 2, value <= Amount.limit {
      return [Edge(sense: .amount(Amount(sixtieths: 60 * value + 60 * low / (next.width == 1 ? 10 : 100))), length: 3)]
    }
    return []
  }

  /// 1998-03-12, 12.03.1998, 12.3., 3/12/98, 3/12.
  private func dates(_ start: Int) -> [Edge] {
    guard let a = tokens[start].number, let mark = mark(start, 1, in: "-./"), let second = glued(start, 2),
      let b = second.number
    else { return [] }
    let width = tokens[start].width
    guard self.mark(start, 3, in: mark) != nil, let third = glued(start, 4), let c = third.number else {
      if width == 4, second.width == 2, mark != ".", 1...12 ~= b {
        return [Edge(sense: .moment(Moment(month: b, year: .full(a))), length: 3, cost: 1)]
      }
      // 12.3. with its second stop is a day; 3/12 may as well be a fraction or a score.
      if mark == ".", self.mark(start, 3, in: ".") != nil { return day(a, b, nil, length: 4) }
      let isFraction = a < b && 2...4 ~= b
      return mark == "/" && width <= 2 && !isFraction ? ordered(a, b, nil, length: 3, cost: 2) : []
    }
    if width == 4 { return day(c, b, .full(a), length: 5) }
    guard third.width == 4 || third.width == 2, width <= 2, second.width <= 2 else { return [] }
    let year = third.width == 4 ? YearName.full(c) : .short(c)
    return mark == "." ? day(a, b, year, length: 5) : ordered(a, b, year, length: 5, cost: 0)
  }

  private func ordered(_ a: Int, _ b: Int, _ year: YearName?, length: Int, cost: Int) -> [Edge] {
    let (dayFirst, monthFirst) = (day(a, b, year, length: length), day(b, a, year, length: length))
    let (first, second) = lexicon.table.figures == .dayFirst ? (dayFirst, monthFirst) : (monthFirst, dayFirst)
    let both =
      first + (a == b ? [] : second.map { Edge(sense: $0.sense, length: $0.length, cost: first.isEmpty ? 0 : 3) })
    return both.map { Edge(sense: $0.sense, length: $0.length, cost: $0.cost + cost) }
  }

  private func day(_ day: Int, _ month: Int, _ year: YearName?, length: Int) -> [Edge] {
    guard 1...12 ~= month, day >= 1, day <= CalendarDay.days(inMonth: month, ofYear: 0) else { return [] }
    return [Edge(sense: .moment(Moment(day: day, month: month, year: year)), length: length)]
  }

  /// 9:30, 20h30, 20h.
  private func clock(_ start: Int) -> [Edge] {
    guard let hour = tokens[start].number, hour <= 24, let next = glued(start, 1) else { return [] }
    let minutes = glued(start, 2).flatMap { $0.width == 2 ? $0.number : nil }.flatMap { $0 < 60 ? $0 : nil }
    switch (next.text, minutes) {
    case (":", let minutes?), ("h", let minutes?):
      let clock = Moment.Clock(minutes: 60 * hour + minutes, isTwelveHour: hour <= 12)
      return [Edge(sense: .moment(Moment(clock: clock)), length: 3)]
    case (".", let minutes?):
      let clock = Moment.Clock(minutes: 60 * hour + minutes, isTwelveHour: hour <= 12)
      return [Edge(sense: .linked(.moment(Moment(clock: clock)), .dash), length: 3)]
    case ("h", nil) where next.kind == .word:
      return [Edge(sense: .moment(Moment(clock: .init(minutes: 60 * hour, isTwelveHour: hour <= 12))), length: 2)]
    default: return []
    }
  }

  /// XIX, XIXe.
  private func roman(_ start: Int) -> [Edge] {
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

  /// 十二, 二〇〇四.
  private func characters(_ start: Int) -> [Edge] {
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
    let width = String(value).count
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
