// The second Tuesday, the first week, the last month of a longer time.

internal import EDTF

extension Resolver {
  /// A weekday or a unit by its number within a longer time: "the second Tuesday in May", "the first week of June".
  func nths(_ nth: Moment.Nth, _ moment: Moment, _ tense: Outlook) -> [Period] {
    var whole = moment
    whole.nth = nil
    if nth.unit == .fiscalYear {
      guard case .full(let year)? = moment.year else { return [] }
      return [fiscalYear(year, "the fiscal year \(year)")].compactMap { $0 }
    }
    if nth.number == 0 {
      return periods(whole, tense).compactMap { day in
        let monday = day.first.adding(days: 1 - day.first.weekday)
        let reason = "the \(nth.unit?.name ?? "week") of \(day.first)"
        guard nth.unit == .weekend else { return Period(monday, monday.adding(days: 6), reason) }
        let saturday = monday.adding(days: 5)
        guard moment.holiday != nil else { return Period(saturday, saturday.adding(days: 1), reason) }
        // "Labor Day weekend" ends with the holiday, "Thanksgiving weekend" begins with it.
        if day.first == monday { return Period(monday.adding(days: -2), monday, reason) }
        return Period(
          day.first < saturday ? max(day.first, monday.adding(days: 3)) : saturday,
          monday.adding(days: 6),
          reason
        )
      }
    }
    if nth.unit == nil { whole.weekday = nil }
    return periods(whole, tense).compactMap { pick(nth, moment.weekday, in: $0) }
  }

  private func pick(_ nth: Moment.Nth, _ weekday: Int?, in whole: Period) -> Period? {
    let reason = nth.number < 0 ? "the last one in \(whole.value)" : "number \(nth.number) of them in \(whole.value)"
    let skipped = max(nth.number - 1, 0)
    func within(_ period: Period?) -> Period? {
      guard let period, period.first >= whole.first.adding(days: -6), period.last <= whole.last.adding(days: 6) else {
        return nil
      }
      return period
    }
    switch nth.unit {
    case nil:
      guard let weekday else { return nil }
      guard nth.number > 0 else {
        let back = (whole.last.weekday - weekday + 7) % 7
        return within(Period(EDTFDate(whole.last.adding(days: -back)), reason))
      }
      let day = whole.first.adding(days: (weekday - whole.first.weekday + 7) % 7 + 7 * skipped)
      // Not every month has a fifth.
      return day <= whole.last ? Period(EDTFDate(day), reason) : nil
    case .day where nth.number < 0: return Period(EDTFDate(whole.last), reason)
    case .day:
      let day = whole.first.adding(days: skipped)
      return day <= whole.last ? Period(EDTFDate(day), reason) : nil
    case .week where nth.number < 0:
      let monday = whole.last.adding(days: 1 - whole.last.weekday)
      return within(
        Period(
          whole.last.weekday < 4 ? monday.adding(days: -7) : monday,
          whole.last.weekday < 4 ? monday.adding(days: -1) : monday.adding(days: 6),
          reason
        )
      )
    case .weekend where nth.number < 0:
      let saturday = whole.last.adding(days: -((whole.last.weekday + 1) % 7))
      return within(Period(saturday, saturday.adding(days: 1), reason))
    case .month where nth.number < 0:
      return Period(EDTFDate(year: whole.last.year, month: whole.last.month), reason)
    case .week, .weekend:
      // The first week is the one that holds the first day, or else the Monday after it where most of it lies before.
      let offset = 1 - whole.first.weekday
      let monday = whole.first.adding(days: (offset < -3 ? offset + 7 : offset) + 7 * skipped)
      if nth.unit == .weekend {
        let saturday = whole.first.adding(days: (13 - whole.first.weekday) % 7 + 7 * skipped)
        return within(Period(saturday, saturday.adding(days: 1), reason))
      }
      return within(Period(monday, monday.adding(days: 6), reason))
    case .month:
      let month = whole.first.adding(months: skipped)
      return within(Period(EDTFDate(year: month.year, month: month.month), reason))
    case .quarter:
      guard whole.start.precision == .year, whole.end == nil else { return nil }
      return Period(EDTFDate(year: whole.first.year, month: nth.number < 0 ? 36 : 32 + nth.number), reason)
    case .year:
      guard whole.start.precision >= .decade, whole.end == nil else { return nil }
      return Period(EDTFDate(year: nth.number < 0 ? whole.last.year : whole.first.year + skipped), reason)
    case .second, .minute, .hour, .half, .fiscalYear, .decade, .century, .times: return nil
    }
  }
}
