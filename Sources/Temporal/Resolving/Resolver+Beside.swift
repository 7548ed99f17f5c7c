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

  /// "the weekend before Thanksgiving", "le week-end après Pâques": never the one in which the day lies.
  func weekend(_ way: TimePhrase.Way, _ day: Moment) -> [Draft] {
    periods(day, tense).prefix(2).compactMap { period in
      let isAhead = way == .ahead
      let edge = isAhead ? period.last : period.first
      // From the Saturday of its own week; of a day on a weekend that one is its own.
      let weeks = isAhead ? (edge.weekday >= 6 ? 1 : 0) : -1
      let saturday = edge.adding(days: 6 - edge.weekday + 7 * weeks)
      return Period(saturday, saturday.adding(days: 1), "the weekend \(isAhead ? "after" : "before") \(edge)")
        .map { Draft(value: $0.value, reason: $0.reason) }
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
