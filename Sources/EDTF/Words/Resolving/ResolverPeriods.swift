// One named time settled: which Friday, which November, whose year.

extension Resolver {
  /// The times that it may be, the likeliest first, by a tense that may be another than the sentence's.
  func periods(_ moment: Moment, _ tense: Tense?) -> [Period] {
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

  private func wholes(_ moment: Moment, _ tense: Tense?) -> [Period] {
    if let nth = moment.nth { return nths(nth, moment, tense) }
    if let base = moment.base { return based(moment, base, tense) }
    if let year = moment.year { return dated(moment, year) }
    if moment.weekday == nil, moment.day == nil, moment.month == nil, moment.division == nil {
      // A time of day alone is of the article's day.
      guard moment.clock != nil, let on else { return [] }
      return [Period(EDTFDate(on), "on the article's day")].compactMap { $0 }
    }
    if let last = lastWeekdayOfMonth(moment, tense) { return last }
    return named(moment, tense)
  }

  private func partPeriods(_ whole: Moment, _ part: TimePart, _ tense: Tense?) -> [Period] {
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
  private func lastWeekdayOfMonth(_ moment: Moment, _ tense: Tense?) -> [Period]? {
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

  private func dated(_ moment: Moment, in year: Int, _ reason: String) -> Period? {
    let date = EDTFDate(year: year, month: moment.month ?? moment.division, day: moment.month == nil ? nil : moment.day)
    return Period(date, reason)
  }

  /// Counted from the article's day, or from the one that the text spoke of last.
  private func based(_ moment: Moment, _ base: Moment.Base, _ tense: Tense?) -> [Period] {
    guard let anchor = base.isNarrative ? narrative ?? on : on else { return [] }
    let steps = base.steps
    let near = base.isNarrative && narrative != nil ? "\(anchor), the day named before" : "\(anchor)"
    func counted(_ unit: String) -> String {
      switch steps {
      case 0: "the \(unit) of \(near)"
      case -1: "the \(unit) before that of \(near)"
      case 1: "the \(unit) after that of \(near)"
      case ..<0: "\(-steps) \(unit)s before that of \(near)"
      default: "\(steps) \(unit)s after that of \(near)"
      }
    }
    switch base.unit {
    case .second, .minute, .hour, .times: return []
    case .day:
      let reason =
        switch steps {
        case 0: "the day itself"
        case -1: "the day before \(near)"
        case 1: "the day after \(near)"
        case ..<0: "\(-steps) days before \(near)"
        default: "\(steps) days after \(near)"
        }
      let day = Period(EDTFDate(anchor.adding(days: steps)), reason)
      guard steps == 0, moment.dayPart == .night, tense != .future else { return [day].compactMap { $0 } }
      let eve = anchor.adding(days: -1)
      return [
        day, Period(EDTFDate(eve), "the night that began on \(eve)"), Period(eve, anchor, "the night to \(anchor)"),
      ]
      .compactMap { $0 }
    case .week:
      let monday = anchor.adding(days: 1 - anchor.weekday + 7 * steps)
      if let weekday = moment.weekday {
        return [Period(EDTFDate(monday.adding(days: weekday - 1)), "\(weekday.weekdayName) of \(counted("week"))")]
          .compactMap { $0 }
      }
      let week = Period(monday, monday.adding(days: 6), "\(counted("week")), Monday to Sunday")
      guard steps == -1, anchor.weekday == 7 else { return [week].compactMap { $0 } }
      let ending = Period(anchor.adding(days: -6), anchor, "the week that ends on \(anchor)")
      return [week, ending].compactMap { $0 }
    case .weekend: return weekends(anchor, base, tense)
    case .month:
      let month = anchor.adding(months: steps)
      if let day = moment.day {
        return [Period(EDTFDate(year: month.year, month: month.month, day: day), "of \(counted("month"))")].compactMap {
          $0
        }
      }
      return [Period(EDTFDate(year: month.year, month: month.month), counted("month"))].compactMap { $0 }
    case .quarter, .half:
      let count = base.unit == .quarter ? 3 : 6
      let month = anchor.adding(months: count * steps)
      let code = (base.unit == .quarter ? 33 : 40) + (month.month - 1) / count
      return [Period(EDTFDate(year: month.year, month: code), counted(base.unit.name))].compactMap { $0 }
    case .year:
      let year = anchor.year + steps
      guard moment.month == nil, moment.division == nil else {
        return [dated(moment, in: year, "of \(counted("year"))")].compactMap { $0 }
      }
      return [Period(EDTFDate(year: year), counted("year"))].compactMap { $0 }
    case .fiscalYear:
      let start = table.fiscalYearStart
      return [fiscalYear(anchor.year + steps - (anchor.month < start ? 1 : 0), counted("fiscal year"))].compactMap {
        $0
      }
    case .decade:
      let year = 10 * (anchor.year / 10 + steps)
      return [Period(EDTFDate(openYear: year, digits: 1), counted("decade"))].compactMap { $0 }
    case .century:
      let year = 100 * (anchor.year / 100 + steps)
      return [Period(EDTFDate(openYear: year, digits: 2), counted("century"))].compactMap { $0 }
    }
  }

  func fiscalYear(_ year: Int, _ reason: String) -> Period? {
    let start = table.fiscalYearStart
    guard start > 1 else { return Period(EDTFDate(year: year), reason) }
    return Period(
      EDTFDate(year: year, month: start),
      EDTFDate(year: year + 1, month: start - 1),
      "\(reason), from its month \(start)"
    )
  }

  /// Saturday and Sunday. With no more than an article, the tense tells which.
  private func weekends(_ anchor: CalendarDay, _ base: Moment.Base, _ tense: Tense?) -> [Period] {
    let own = anchor.adding(days: 6 - anchor.weekday)
    func weekend(_ saturday: CalendarDay) -> Period? {
      Period(
        saturday,
        saturday.adding(days: 1),
        "the Saturday and Sunday \(saturday < anchor ? "before" : "after") \(anchor)"
      )
    }
    let before = own < anchor ? own : own.adding(days: -7)
    let after = own > anchor ? own : own.adding(days: 7)
    if base.isBare { return (tense == .future ? [after, before] : [before, after]).compactMap(weekend) }
    switch base.steps {
    case 0: return (tense == .past && own > anchor ? [before, own] : [own]).compactMap(weekend)
    default: return [weekend(own.adding(days: 7 * base.steps))].compactMap { $0 }
    }
  }
}

extension TimePart {
  /// EDTF's halves of a year.
  var half: Int? {
    switch self {
    case .firstHalf: 40
    case .secondHalf: 41
    default: nil
    }
  }
}

extension Int {
  /// 1 is Monday.
  var weekdayName: String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names.indices.contains(self - 1) ? names[self - 1] : "day"
  }

  /// 1 to 12.
  var monthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(self - 1) ? names[self - 1] : "month"
  }
}
