// Numbers as figures write them: days, years, dates, clock times, fractions.

internal import EDTF

/// What stands at a token and is made of figures.
struct Digits {
  struct Edge {
    var sense: Sense
    /// In tokens.
    var length: Int
    var cost = 0
  }

  let tokens: [WordToken]
  let lexicon: Lexicon

  init(_ tokens: [WordToken], _ lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  func edges(from start: Int) -> [Edge] {
    let token = tokens[start]
    switch token.kind {
    case .mark: return sign(token).map { [Edge(sense: .fraction($0), length: 1)] } ?? []
    case .word: return roman(start) + characters(start)
    case .number: return number(start) + fractions(start) + dates(start) + spelled(start) + clock(start)
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

  /// 19-Nov-12.
  private func spelled(_ start: Int) -> [Edge] {
    guard let number = tokens[start].number, tokens[start].width <= 2, mark(start, 1, in: "-") != nil,
      let month = glued(start, 2), month.kind == .word, mark(start, 3, in: "-") != nil, let third = glued(start, 4),
      let year = third.number, third.width == 2 || third.width == 4
    else { return [] }
    for sense in lexicon.senses(of: month.text, isCapitalised: month.isCapitalised) {
      guard case .phrase(.moment(let moment)) = sense, let name = moment.month, moment == Moment(month: name) else {
        continue
      }
      return day(number, name, third.width == 4 ? .full(year) : .short(year), length: 5)
    }
    return []
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
}
