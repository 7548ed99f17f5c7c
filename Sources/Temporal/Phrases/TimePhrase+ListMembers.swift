// What the members of a list say for each other while it is read.

internal import EDTF

extension TimePhrase {
  /// A list of days or months with the year behind it: "April 16-18, 1993".
  func with(_ year: Moment) -> TimePhrase? {
    guard year == Moment(year: year.year) || year == Moment(base: year.base), !year.wantsMore else { return nil }
    switch self {
    case .range(let first, let last):
      let list = [first, last].sharingParts
      return list[1].merged(with: year).map { .range(list[0], $0) }
    case .choice(let meaning, let list):
      let shared = list.sharingParts
      guard let last = shared.last?.merged(with: year) else { return nil }
      return .choice(meaning, shared.dropLast() + [last])
    default: return nil
    }
  }
}

extension Moment {
  /// The second of "June 25-26", "1994-95", "June 1991 or 1992": what a bare number means beside this.
  func companion(_ amount: Amount, by word: Word) -> Moment? {
    guard let number = amount.whole, amount.width > 0 else { return nil }
    if let day, amount.width <= 2, 1...31 ~= number {
      guard number > day || word == .or || word == .and else { return nil }
      return Moment(day: number)
    }
    if year?.isDecade == true, number % 10 == 0, word == .and || word == .or || word == .to {
      return Moment(year: amount.width == 4 ? .decade(number) : .shortDecade(number))
    }
    if case .full(let year)? = year, day == nil {
      if amount.width == 2, word == .dash || word == .slash || word == .to,
        number == (year + 1) % 100 || number > year % 100
      {
        let century = year - year % 100
        return Moment(year: .full(number > year % 100 ? century + number : century + 100 + number))
      }
    }
    return nil
  }

  /// Whether both are of one kind, so that they may stand in one list: days, months, years.
  func isLike(_ other: Moment) -> Bool { rank == other.rank }

  /// Whether a range may go from it up to the beginning, the middle or the end of a longer time.
  func mayReach(_ end: Moment) -> Bool {
    guard part == nil, clock == nil, isDay || month != nil, let part = end.part,
      [.beginning, .middle, .end].contains(part)
    else { return false }
    return end.month != nil || end.year != nil || end.base.map { $0.unit >= .week } ?? false
  }

  private var rank: Int {
    if weekday == nil && day == nil && base == nil && clock != nil { return -1 }
    if isDay || weekday != nil { return 0 }
    if nth != nil { return 1 }
    if month != nil || base?.unit == .month { return 2 }
    if division != nil || part == .firstHalf || part == .secondHalf { return 3 }
    switch year {
    case .full, .short: return 4
    case .decade, .shortDecade: return 5
    case .century: return 6
    case nil: return base.map { 10 + Int($0.unit.rawValue) } ?? 7
    }
  }
}
