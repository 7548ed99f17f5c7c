// The day, month or year that is a length away.

internal import EDTF

extension Resolver {
  /// The day, month or year at a distance.
  func offsets(_ length: Length, _ way: TimePhrase.Way, _ anchor: TimePhrase.Anchor) -> [Period] {
    switch anchor {
    case .article: return on.map { away(length, way, $0, "\($0)") } ?? []
    case .moment(let moment):
      // "a week ago Friday", "two weeks from Friday", "two days before July 4"
      let ahead: Outlook = length.finest == .day && !customary(length).isEmpty ? Outlook(.ahead) : .future
      let tense = moment.isDay && moment.weekday != nil ? (way == .back ? Outlook.past : ahead) : tense
      return periods(moment, tense).prefix(2).flatMap { day -> [Period] in
        let found = away(length, way, day.first, "\(day.first)")
        return day.isDay && length.precision == .week ? Array(found.dropFirst()) : Array(found.prefix(2))
      }
    case .narrative(let namesEvent):
      guard let from = narrative ?? on else { return [] }
      let name = narrative == nil ? "\(from), as no other day is named before" : "\(from), the day named before"
      let there = away(length, way, from, name)
      guard namesEvent else { return there }
      let event = away(length, way == .back ? .ahead : .back, from, name).map {
        $0.saying("what they name lies \(length.name) from \(name)")
      }
      let own = Period(EDTFDate(from), "the day that the text speaks of, \(name)")
      return isArrival ? event + [own].compactMap { $0 } + there : there + event + [own].compactMap { $0 }
    }
  }

  private func away(_ length: Length, _ way: TimePhrase.Way, _ from: CalendarDay, _ name: String) -> [Period] {
    let sign = way == .back ? -1 : 1
    let (months, days) = length.steps
    let reason = "\(length.name) \(way == .back ? "before" : "after") \(name)"
    let day = from.adding(months: sign * months).adding(days: sign * days)
    func shown(_ date: EDTFDate?, _ isLoose: Bool) -> Period? {
      Period(isLoose || length.isApproximate || length.isVague ? date?.approximate : date, reason)
    }
    let month = EDTFDate(year: day.year, month: day.month)
    switch length.precision {
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      // Some weeks are no certain day.
      if length.isVague || length.isApproximate { return [shown(EDTFDate(day), true)].compactMap { $0 } }
      return [
        shown(EDTFDate(day), true), Period(EDTFDate(day), reason),
        Period(monday, monday.adding(days: 6), "the week that is \(reason)"),
      ]
      .compactMap { $0 }
    case .month, .quarter, .half:
      return [shown(month, false), shown(month, true), shown(EDTFDate(day), true)].compactMap { $0 }
    case .year:
      return [shown(EDTFDate(year: day.year), false), shown(EDTFDate(year: day.year), true), shown(month, false)]
        .compactMap { $0 }
    case .decade, .century:
      return [shown(EDTFDate(year: day.year), true), shown(EDTFDate(year: day.year), false)].compactMap { $0 }
    case .second, .minute, .hour, .day, .weekend, .fiscalYear, .times:
      let found = [shown(EDTFDate(day), false)].compactMap { $0 }
      return customary(length).reduce(found) { found, custom in
        let day = EDTFDate(from.adding(days: sign * custom.days))
        let other = Period(custom.days > 7 ? day?.approximate : day, custom.reason)
        return custom.isLikely ? [other].compactMap { $0 } + found : found + [other].compactMap { $0 }
      }
    }
  }
}

extension Length {
  /// In English, for reasons: "2 weeks".
  var name: String {
    parts.map { part in
      let number =
        isVague ? "some" : part.sixtieths % 60 == 0 ? "\(part.sixtieths / 60)" : "\(Double(part.sixtieths) / 60)"
      return "\(number) \(part.unit.name)\(part.sixtieths == 60 ? "" : "s")"
    }.joined(separator: " ")
  }

  /// How finely it counts: a year and a half counts months.
  var precision: CalendarUnit {
    guard let last = parts.last, last.sixtieths % 60 != 0 else { return finest }
    switch finest {
    case .year: return .month
    case .decade, .century: return .year
    case .week, .month: return .day
    default: return finest
    }
  }

  /// Months and days of the calendar; hours within a day are none.
  var steps: (months: Int, days: Int) {
    var (months, hours) = (0, 0)
    for part in parts {
      guard let measure = part.unit.measure else { continue }
      let sixtieths = part.sixtieths * measure.count
      switch measure.unit {
      case .years: months += sixtieths * 12 / 60
      case .months:
        months += sixtieths / 60
        hours += sixtieths % 60 * 12
      case .weeks: hours += sixtieths * 168 / 60
      case .days: hours += sixtieths * 24 / 60
      case .hours: hours += sixtieths / 60
      case .minutes, .seconds: break
      }
    }
    return (months, hours / 24)
  }
}
