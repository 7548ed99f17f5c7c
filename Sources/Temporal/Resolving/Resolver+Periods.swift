// One named time resolved: which Friday, which November, whose year.

internal import EDTF

extension Resolver {
  /// The times that it may be, the likeliest first, by a tense that may be another than the sentence's.
  func periods(_ moment: Moment, _ tense: Outlook) -> [Period] {
    var whole = moment
    whole.part = nil
    whole.isApproximate = false
    var found: [Period]
    if let part = moment.part {
      found = partPeriods(whole, part, tense)
    } else {
      found = wholes(whole, tense)
    }
    if moment.isApproximate {
      found = found.map { period in
        var period = period
        period.start = period.start.approximate
        period.end = period.end?.approximate
        return period
      }
    }
    return found
  }

  private func wholes(_ moment: Moment, _ tense: Outlook) -> [Period] {
    if let nth = moment.nth { return nths(nth, moment, tense) }
    if let base = moment.base { return based(moment, base, tense) }
    if let year = moment.year { return dated(moment, year) }
    if moment.weekday == nil, moment.day == nil, moment.month == nil, moment.division == nil, moment.holiday == nil {
      // A time of day alone is of the article's day.
      guard moment.clock != nil, let day = narrative ?? on else { return [] }
      return [Period(EDTFDate(day), narrative == nil ? "on the article's day" : "on the day named before")]
        .compactMap { $0 }
    }
    if let last = lastWeekdayOfMonth(moment, tense) { return last }
    return named(moment, tense)
  }

  private func partPeriods(_ whole: Moment, _ part: TimePart, _ tense: Outlook) -> [Period] {
    if let half = part.half {
      var year = whole
      switch (whole.year, whole.base?.unit) {
      case (nil, nil) where whole.month == nil && whole.weekday == nil && whole.day == nil && whole.division == nil:
        year.division = half
        return wholes(year, tense)
      case (.full, _), (.short, _), (nil, .year):
        if whole.month != nil || whole.division != nil { break }
        year.division = half
        return wholes(year, tense)
      default: break
      }
    }
    return wholes(whole, tense).flatMap { self.part(part, of: $0) }
  }

  /// "last Friday in April", "the last Monday of May": the last of the month.
  private func lastWeekdayOfMonth(_ moment: Moment, _ tense: Outlook) -> [Period]? {
    guard moment.shift == .last, moment.weekday != nil, moment.month != nil, moment.day == nil else { return nil }
    var last = moment
    last.shift = nil
    return nths(.init(number: -1), last, tense)
  }

  /// With a year of its own.
  private func dated(_ moment: Moment, _ name: YearName) -> [Period] {
    switch name {
    case .full(let year): return [dated(moment, in: year, "named in full")].compactMap { $0 }
    case .short(let digits):
      guard let on else { return [] }
      // The nearest, up to fifteen years ahead: in 1993, ’94 is next year and ’09 long ago.
      let latest = on.year + 15
      let year = latest - ((latest - digits) % 100 + 100) % 100
      return [dated(moment, in: year, "the year ending in \(digits < 10 ? "0" : "")\(digits) nearest to \(on)")]
        .compactMap { $0 }
    case .decade(let year):
      let decade = Period(EDTFDate(openYear: year, digits: 1), "the ten years from \(year)")
      let century =
        year % 100 == 0 ? Period(EDTFDate(openYear: year, digits: 2), "the hundred years from \(year)") : nil
      return [decade, century].compactMap { $0 }
    case .shortDecade(let tens):
      guard let on else { return [] }
      let year = on.year - ((on.year - tens) % 100 + 100) % 100
      return [
        Period(EDTFDate(openYear: year - year % 10, digits: 1), "the latest ten years so called up to \(on)")
      ]
      .compactMap { $0 }
    case .century(let number):
      let year = number > 0 ? 100 * (number - 1) : 100 * number
      guard number != 0 else { return [] }
      if number < 0 {
        // The fifth before Christ is 500 to 401 B.C., -0499 to -0400.
        let first = EDTFDate(year: year + 1)
        return [Period(first, EDTFDate(year: year + 100), "a hundred years before Christ")].compactMap { $0 }
      }
      return [Period(EDTFDate(openYear: year, digits: 2), "the hundred years from \(year)")].compactMap { $0 }
    }
  }

  func dated(_ moment: Moment, in year: Int, _ reason: String) -> Period? {
    if let holiday = moment.holiday {
      return holiday.days(ofYear: year).flatMap { Period($0.first, $0.last, reason) }
    }
    let date = EDTFDate(year: year, month: moment.month ?? moment.division, day: moment.month == nil ? nil : moment.day)
    guard let period = Period(date, reason) else { return nil }
    guard let weekday = moment.weekday, moment.day != nil, period.isDay, period.first.weekday != weekday else {
      return period
    }
    let verb = on.map { period.first >= $0 } == true ? "is" : "was"
    return period.saying("\(reason), though it \(verb) a \(period.first.weekday.weekdayName)")
  }
}

extension TimePart {
  /// EDTF's halves of a year.
  var half: Int? {
    switch self {
    case .firstHalf: 40
    case .secondHalf: 41
    case .early, .middle, .late, .beginning, .end, .earlier, .later: nil
    }
  }
}
