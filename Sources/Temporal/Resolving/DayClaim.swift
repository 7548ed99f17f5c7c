// What words say of a day by themselves, whoever's date they stand by.

internal import EDTF

/// The days that a name allows: every Friday, every 3 May, every day of 1993.
struct DayClaim {
  /// A bit a weekday, Monday lowest but one; 0 claims none.
  var weekdays: UInt8 = 0
  /// A bit a month, 1 to 12; 0 claims none.
  var months: UInt16 = 0
  /// Days of the month, of which a year's first is 1; `nil` claims none.
  var days: ClosedRange<Int>?
  /// Days of the year as month times 32 and day; turned round the year where the first is the later.
  var season: (from: Int, to: Int)?
  var years: Years?
  /// The division of EDTF, by its name: 1 to 4 for spring to winter, 33 to 36, 40 and 41.
  var division: Int?

  enum Years {
    case within(ClosedRange<Int>)
    /// The last two digits.
    case ending(Int)
    /// The tens before the last digit: ’80s.
    case tens(Int)

    func allows(_ year: Int) -> Bool {
      switch self {
      case .within(let range): range.contains(year)
      case .ending(let digits): (year % 100 + 100) % 100 == digits
      case .tens(let tens): (year % 100 + 100) % 100 / 10 == tens / 10
      }
    }
  }

  var holiday: Holiday?
  /// Days of the month that "early", "mid" and "late" allow: their third and some days beside it.
  var third: ClosedRange<Int>?

  var isEmpty: Bool {
    weekdays == 0 && months == 0 && days == nil && season == nil && years == nil && division == nil && holiday == nil
  }

  func allows(year: Int) -> Bool { years?.allows(year) ?? true }

  func allows(_ day: CalendarDay) -> Bool {
    let (year, month, number) = day.civil
    if let holiday {
      guard let days = holiday.days(ofYear: year), days.first <= day, day <= days.last else { return false }
    }
    guard allows(year: year), months == 0 || months & 1 << month != 0 else { return false }
    if weekdays != 0, weekdays & 1 << day.weekday == 0 { return false }
    if let days, !days.contains(number) { return false }
    if let third, !third.contains(number) { return false }
    guard let season else { return true }
    let place = 32 * month + number
    return season.from <= season.to
      ? season.from <= place && place <= season.to : place >= season.from || place <= season.to
  }

  /// What a name says; `nil` for nothing.
  init?(_ moment: Moment) {
    guard !moment.isApproximate else { return nil }
    switch moment.nth {
    case nil: break
    case .some(let nth):
      guard nth.unit == nil else { return nil }
      if nth.number > 0 { days = 7 * nth.number - 6...7 * nth.number }
    }
    if let weekday = moment.weekday { weekdays = 1 << weekday }
    if let day = moment.day, moment.nth == nil { days = day...day }
    holiday = moment.holiday
    if let month = moment.month { months = 1 << month }
    if moment.month != nil, moment.day == nil, moment.nth == nil, moment.weekday == nil { third = moment.part?.third }
    let isWinter = moment.division == 24
    switch moment.year {
    case nil: break
    // A winter may stand under either of its years.
    case .full(let year): years = .within(isWinter ? year - 1...year + 1 : year...year)
    case .short(let digits): years = isWinter ? nil : .ending(digits)
    case .decade(let year): years = .within(year...(year % 100 == 0 ? year + 99 : year + 9))
    case .shortDecade(let tens): years = .tens(tens)
    case .century(let number):
      years = .within(number > 0 ? 100 * number - 100...100 * number : 100 * number...100 * number + 100)
    }
    let half = moment.month == nil && moment.year.map { !$0.isDecade } != false ? moment.part?.half : nil
    if let division = moment.division ?? half {
      self.division = 21...24 ~= division ? division - 20 : division
      // With a month's grace on each side, as seasons of the sky begin later.
      let grace: [Int: (Int, Int)] = [21: (2, 6), 22: (5, 9), 23: (8, 12), 24: (11, 3)]
      if let (from, to) = grace[division] { season = (32 * from + 1, 32 * to + 31) }
    }
    if isEmpty { return nil }
  }

  /// From one to the other.
  init?(_ first: Moment, _ last: Moment) {
    guard let low = DayClaim(first), let high = DayClaim(last) else { return nil }
    if let a = first.weekday, let b = last.weekday, first.day == nil, last.day == nil {
      var day = a
      weekdays = 1 << a
      while day != b {
        day = day % 7 + 1
        weekdays |= 1 << day
      }
    } else if let a = first.month, let b = last.month {
      season = (32 * a + (first.day ?? 1), 32 * b + (last.day ?? 31))
    } else if let a = first.day, let b = last.day, a <= b {
      days = a...b
    } else if first.division != nil || last.division != nil {
      return nil
    }
    switch (low.years, high.years) {
    case (.within(let a)?, .within(let b)?):
      years = .within(min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound))
    case (.some, _), (nil, _): break
    }
    if isEmpty { return nil }
  }
}

extension TimePhrase {
  /// The claims of a phrase, one of which must hold; empty where it claims nothing.
  var claims: [DayClaim] {
    switch self {
    case .moment(let moment): return [DayClaim(moment)].compactMap { $0 }
    case .range(let first, let last):
      let both = [first, last].sharingParts
      return [DayClaim(both[0], both[1])].compactMap { $0 }
    case .choice(_, let list):
      let claims = list.sharingParts.map { DayClaim($0) }
      return claims.contains { $0 == nil } ? [] : claims.compactMap { $0 }
    case .since(let inner), .until(let inner), .onward(let inner), .by(let inner): return inner.claims
    case .nightTo(let moment):
      guard let weekday = moment.weekday, var claim = DayClaim(moment), moment.day == nil else { return [] }
      claim.weekdays |= 1 << ((weekday + 5) % 7 + 1)
      return [claim]
    case .edge(_, _, let whole): return [DayClaim(whole)].compactMap { $0 }
    case .beside(let weekday, _, _, _): return [DayClaim(Moment(weekday: weekday))].compactMap { $0 }
    case .weekdayOf(let weekday, _): return [DayClaim(Moment(weekday: weekday))].compactMap { $0 }
    case .besideWeek(.weekend, _, _, _):
      guard var claim = DayClaim(Moment(weekday: 6)) else { return [] }
      claim.weekdays |= 1 << 7
      return [claim]
    case .before, .after, .length, .offset, .span, .stretch, .besideWeek, .every, .present: return []
    }
  }
}

extension TimePart {
  /// The days of a month that it may stand for: "mid-October" is not the 3rd.
  fileprivate var third: ClosedRange<Int>? {
    switch self {
    case .early, .beginning: 1...14
    case .middle: 7...24
    case .late, .end: 17...31
    case .firstHalf: 1...17
    case .secondHalf: 14...31
    case .earlier, .later: nil
    }
  }
}
