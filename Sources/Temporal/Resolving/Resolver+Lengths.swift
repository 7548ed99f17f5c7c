// Lengths as durations, and as a stretch up to a day.

internal import EDTF

extension Resolver {
  func durations(_ length: Length) -> [Draft] {
    guard let duration = DateDuration(length) else { return [] }
    let plain = Draft(value: .duration(duration), reason: length.isVague ? "some three, so with ~" : "as counted")
    var found = [plain]
    for (days, reason, isLikely) in customary(length) {
      guard var custom = DateDuration(days: days) else { continue }
      if length.isApproximate { custom.qualification = .approximate }
      found.insert(Draft(value: .duration(custom), reason: reason), at: isLikely ? 0 : found.count)
    }
    return found
  }

  func repeats(_ length: Length) -> [Draft] {
    durations(length).compactMap { draft in
      guard case .duration(var duration) = draft.value else { return nil }
      duration.qualification = []
      let repetition = Repetition(count: nil, start: nil, end: nil, duration: duration)
      return Draft(value: .repetition(repetition), reason: "again and again, from one to the next")
    }
  }

  /// Days that a count of days means by custom: "acht Tage" is a week.
  func customary(_ length: Length) -> [(days: Int, reason: String, isLikely: Bool)] {
    guard length.parts.count == 1, length.finest == .day, length.parts[0].sixtieths % 60 == 0 else { return [] }
    let count = length.parts[0].sixtieths / 60
    let reason = "\(count) days stand for so many weeks"
    return [
      lexicon.table.customaryDays[count].map { ($0, reason, true) },
      lexicon.table.rarelyCustomaryDays[count].map { ($0, reason, false) },
    ].compactMap { $0 }
  }

  /// "the past three years" ends, "the next several months" begins with the article's day.
  func span(_ length: Length?, _ unit: CalendarUnit, _ way: TimePhrase.Way) -> [Draft] {
    guard let on, let today = EDTFDate(on) else { return [] }
    let month = EDTFDate(year: on.year, month: on.month)
    guard let length, !length.isVague else {
      let coarse = unit >= .month ? month : nil
      let ends = [today, coarse].compactMap { $0 }
      let drafts = ends.map { date in
        way == .ahead
          ? interval(.date(date), .open, "from \(on) on, with no end stated")
          : interval(.unknown, .date(date), "up to \(on), with no beginning stated")
      }
      return drafts.compactMap { $0 }
    }
    let sign = way == .back ? -1 : 1
    let (months, days) = length.steps
    let far = on.adding(months: sign * months).adding(days: sign * days)
    let (first, last) = way == .back ? (far, on) : (on, far)
    let reason = "\(length.name) \(way == .back ? "up to" : "from") \(on)"
    var found = [Period(first, last, reason)]
    if length.precision >= .year {
      found.append(Period(EDTFDate(year: first.year), EDTFDate(year: last.year), "\(reason), in years"))
    }
    if length.precision >= .month {
      let ends = [first, last].map { EDTFDate(year: $0.year, month: $0.month) }
      found.append(Period(ends[0], ends[1], "\(reason), in months"))
    }
    return found.compactMap { $0 }.map { Draft(value: $0.value, reason: $0.reason) }
  }

  /// "the first nine months" of the year, without its number: those that are over, or to come.
  private func wholes(of whole: Moment, _ isFirst: Bool, _ length: Length) -> [Period] {
    let found = periods(whole, tense)
    guard isFirst, let base = whole.base, base.unit == .year, base.isBare, let on, tense.far?.looksAhead != true,
      let year = found.first, year.first.adding(months: length.steps.months) > on
    else { return found }
    return [Period(EDTFDate(year: on.year - 1), "the latest over by \(on)")].compactMap { $0 } + found
  }

  /// "the first six months of 1993", "the last two weeks of May".
  func edge(_ isFirst: Bool, _ length: Length, _ whole: Moment) -> [Draft] {
    wholes(of: whole, isFirst, length).compactMap { whole in
      let (months, days) = length.steps
      let reason = "\(isFirst ? "the first" : "the last") of \(whole.value)"
      let (first, last): (CalendarDay, CalendarDay) =
        isFirst
        ? (whole.first, whole.first.adding(months: months).adding(days: days - 1))
        : (whole.last.adding(days: 1).adding(months: -months).adding(days: -days), whole.last)
      guard whole.first <= first, last <= whole.last else { return nil }
      switch length.precision {
      case .month, .quarter, .half:
        return Period(
          EDTFDate(year: first.year, month: first.month),
          EDTFDate(year: last.year, month: last.month),
          reason
        )
      case .year, .decade, .century: return Period(EDTFDate(year: first.year), EDTFDate(year: last.year), reason)
      default: return Period(first, last, reason)
      }
    }.map { (period: Period) in Draft(value: period.value, reason: period.reason) }
  }
}
