// What stands beside a time that is named: a weekday before or after it, a length up to it.

internal import EDTF

extension Resolver {
  /// "the Friday after Thanksgiving", "the second Sunday before Christmas".
  func beside(_ weekday: Int, _ number: Int, _ way: TimePhrase.Way, _ day: Moment) -> [Draft] {
    periods(day, tense).prefix(2).compactMap { period in
      let edge = way == .ahead ? period.last : period.first
      let nearest = (way == .ahead ? weekday - edge.weekday : edge.weekday - weekday) + 6
      let distance = nearest % 7 + 1 + 7 * (number - 1)
      guard let date = EDTFDate(edge.adding(days: way == .ahead ? distance : -distance)) else { return nil }
      let place = "\(number == 1 ? "the" : "number \(number) of the") \(weekday.weekdayName)\(number == 1 ? "" : "s")"
      return Draft(value: .date(date), reason: "\(place) \(way == .ahead ? "after" : "before") \(edge)")
    }
  }

  /// "the weekend before Thanksgiving", "la semaine après Pâques": never the one in which the day lies.
  func week(_ unit: CalendarUnit, _ number: Int, _ way: TimePhrase.Way, _ day: Moment) -> [Draft] {
    periods(day, tense).prefix(2).flatMap { period -> [Draft] in
      let isAhead = way == .ahead
      let edge = isAhead ? period.last : period.first
      let monday = edge.adding(days: 1 - edge.weekday)
      let place = "\(isAhead ? "after" : "before") \(edge)"
      guard unit == .weekend else {
        let first = monday.adding(days: isAhead ? 7 * number : -7 * number)
        let week = Period(first, first.adding(days: 6), "the week \(place), Monday to Sunday")
        let near = edge.adding(days: isAhead ? 7 * number - 6 : -7 * number)
        let days = Period(near, near.adding(days: 6), "the seven days \(place)")
        return [week, days].compactMap { $0 }.map { Draft(value: $0.value, reason: $0.reason) }
      }
      // From the Saturday of its own week; of a day on a weekend that one is its own.
      let weeks = isAhead ? (edge.weekday >= 6 ? number : number - 1) : -number
      let saturday = monday.adding(days: 5 + 7 * weeks)
      return [Period(saturday, saturday.adding(days: 1), "the weekend \(place)")].compactMap { $0 }
        .map { Draft(value: $0.value, reason: $0.reason) }
    }
  }

  /// "Friday of the first week of June"
  func weekday(_ weekday: Int, of week: TimePhrase) -> [Draft] {
    drafts(week).compactMap { draft in
      guard case .interval(let interval) = draft.value, let first = interval.start.date?.earliest,
        let last = interval.end.date?.latest
      else { return nil }
      let day = first.adding(days: (weekday - first.weekday + 7) % 7)
      guard day <= last, let date = EDTFDate(day) else { return nil }
      return Draft(value: .date(date), reason: "the \(weekday.weekdayName) of \(draft.reason)")
    }
  }

  /// "the 12 months through June", "the year ended June 30": over, unless the sentence looks ahead.
  func stretch(_ length: Length, _ end: Moment) -> [Draft] {
    let side = tense.far == .ahead || tense.far == .future ? tense : .past
    return periods(end, side).prefix(2).compactMap { period in
      let (months, days) = length.steps
      let reason = "\(length.name) up to \(period.value)"
      let behind = period.last.adding(days: 1)
      let first = behind.adding(months: -months).adding(days: -days)
      guard !period.isDay, length.finest >= .month else {
        return Period(first, period.last, reason).map { Draft(value: $0.value, reason: $0.reason) }
      }
      let last = EDTFDate(year: period.last.year, month: period.last.month)
      return Period(EDTFDate(year: first.year, month: first.month), last, reason)
        .map { Draft(value: $0.value, reason: $0.reason) }
    }
  }
}
