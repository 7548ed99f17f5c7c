// Times counted from the article's day: last week, next month, this weekend.

internal import EDTF

extension Resolver {
  /// Counted from the article's day, or from the one that the text spoke of last.
  func based(_ moment: Moment, _ base: Moment.Base, _ tense: Outlook) -> [Period] {
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
      guard steps == 0, moment.dayPart == .night, tense.near?.looksAhead != true else { return [day].compactMap { $0 } }
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
      func division(_ steps: Int) -> Period? {
        let month = anchor.adding(months: count * steps)
        let code = (base.unit == .quarter ? 33 : 40) + (month.month - 1) / count
        return Period(EDTFDate(year: month.year, month: code), "")
      }
      let found = division(steps)?.saying(counted(base.unit.name))
      // "the quarter" of a report is the one that is just over.
      guard base.isBare, tense.far?.looksAhead != true else { return [found].compactMap { $0 } }
      return [division(-1)?.saying("the latest \(base.unit.name) over by \(near)"), found].compactMap { $0 }
    case .year:
      let year = anchor.year + steps
      guard moment.month == nil, moment.division == nil, moment.holiday == nil else {
        return [dated(moment, in: year, "of \(counted("year"))")].compactMap { $0 }
      }
      return [Period(EDTFDate(year: year), counted("year"))].compactMap { $0 }
    case .fiscalYear:
      let start = lexicon.table.fiscalYearStart
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
    let start = lexicon.table.fiscalYearStart
    guard start > 1 else { return Period(EDTFDate(year: year), reason) }
    return Period(
      EDTFDate(year: year, month: start),
      EDTFDate(year: year + 1, month: start - 1),
      "\(reason), from its month \(start)"
    )
  }

  /// Saturday and Sunday. With no more than an article, the tense tells which.
  private func weekends(_ anchor: CalendarDay, _ base: Moment.Base, _ tense: Outlook) -> [Period] {
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
    if base.isBare {
      let isRunning = own <= anchor && anchor <= own.adding(days: 1)
      let last = isRunning ? own.adding(days: -7) : before
      let others = tense.near?.looksAhead == true ? [after, last] : [last, after]
      return ((isRunning ? [own] : []) + others).compactMap(weekend)
    }
    switch base.steps {
    case 1 where base.ahead == .coming: return [weekend(after)].compactMap { $0 }
    case 1 where base.ahead == .next && own > anchor:
      let second = own.adding(days: 7)
      return (lexicon.table.nextSkipsOwnWeek ? [second, own] : [own, second]).compactMap(weekend)
    case 0: return (tense.near?.looksBack == true && own > anchor ? [before, own] : [own]).compactMap(weekend)
    default: return [weekend(own.adding(days: 7 * base.steps))].compactMap { $0 }
    }
  }
}
