// "early", "late", "the first half of" a resolved time.

internal import EDTF

extension Resolver {
  /// The part of a time: the whole, approximate, and then stated days, months or years. Of a day it is the day.
  func part(_ part: TimePart, of whole: Period) -> [Period] {
    if whole.isDay { return [whole] }
    switch part {
    case .earlier, .later: return sinceOrFromNow(part, whole)
    case .firstHalf, .secondHalf: return [half(part, whole)].compactMap { $0 }
    case .early, .middle, .late, .beginning, .end: break
    }
    if whole.isWeek { return week(part, whole) }
    guard whole.end == nil else { return [whole] }
    let stated = stated(part, whole)
    let loose = Period(whole.start.approximate, "\(part.name) it, so the whole with ~; \(whole.reason)")
    return [loose, stated].compactMap { $0 }
  }

  private func week(_ part: TimePart, _ week: Period) -> [Period] {
    let days: (Int, Int) =
      switch part {
      case .middle: (2, 2)
      case .late, .end: (3, 4)
      case .early, .beginning, .earlier, .later, .firstHalf, .secondHalf: (0, 1)
      }
    let found = Period(week.first.adding(days: days.0), week.first.adding(days: days.1), "\(part.name) \(week.reason)")
    return [found, week].compactMap { $0 }
  }

  /// "earlier this week" ends with the day before the article's, "later this week" begins with the day after.
  private func sinceOrFromNow(_ part: TimePart, _ whole: Period) -> [Period] {
    guard let on, whole.first <= on, on <= whole.last else {
      return self.part(part == .earlier ? .early : .late, of: whole)
    }
    let isEarlier = part == .earlier
    let edge = on.adding(days: isEarlier ? -1 : 1)
    let days =
      isEarlier
      ? Period(whole.first, edge, "up to the day before \(on)") : Period(edge, whole.last, "from the day after \(on)")
    let nothingLeft = Period(EDTFDate(on), "nothing else of \(whole.value) is left")
    guard whole.end == nil, whole.start.precision > .month else {
      return [days ?? nothingLeft, whole].compactMap { $0 }
    }
    let month = EDTFDate(year: on.year, month: on.month)
    let first = EDTFDate(year: whole.first.year, month: whole.first.month)
    let last = EDTFDate(year: whole.last.year, month: whole.last.month)
    let months =
      isEarlier ? Period(first, month, "up to the month of \(on)") : Period(month, last, "from the month of \(on)")
    return [months, days, whole].compactMap { $0 }
  }

  private func half(_ part: TimePart, _ whole: Period) -> Period? {
    let isFirst = part == .firstHalf
    let reason = "the \(isFirst ? "first" : "second") half of \(whole.value)"
    let (first, last) = (whole.first, whole.last)
    switch whole.start.precision {
    case .month where whole.end == nil:
      let middle = first.adding(days: 14)
      return isFirst ? Period(first, middle, reason) : Period(middle.adding(days: 1), last, reason)
    case .decade, .century, .millennium:
      let length = (last.year - first.year + 1) / 2
      let middle = first.year + length
      return isFirst
        ? Period(EDTFDate(year: first.year), EDTFDate(year: middle - 1), reason)
        : Period(EDTFDate(year: middle), EDTFDate(year: last.year), reason)
    default:
      let middle = first.adding(days: (last.number - first.number) / 2)
      return isFirst ? Period(first, middle, reason) : Period(middle.adding(days: 1), last, reason)
    }
  }

  /// Days of a month, months of a year, years of more: a third or so of it.
  private func stated(_ part: TimePart, _ whole: Period) -> Period? {
    let (first, last) = (whole.first, whole.last)
    let reason = "\(part.name) it, as days, months or years"
    func third(_ begin: Period?, _ middle: Period?, _ end: Period?) -> Period? {
      switch part {
      case .middle: middle
      case .late, .end: end
      case .early, .beginning, .earlier, .later, .firstHalf, .secondHalf: begin
      }
    }
    switch whole.start.precision {
    case .month:
      return third(
        Period(first, first.adding(days: 9), reason),
        Period(first.adding(days: 10), first.adding(days: 19), reason),
        Period(first.adding(days: 20), last, reason)
      )
    case .year:
      let year = first.year
      func months(_ from: Int, _ to: Int) -> Period? {
        Period(EDTFDate(year: year, month: from), EDTFDate(year: year, month: to), reason)
      }
      return third(months(1, 3), months(5, 8), months(10, 12))
    case .decade, .century:
      let tenth = (last.year - first.year + 1) / 10
      func years(_ from: Int, _ to: Int) -> Period? {
        Period(EDTFDate(year: first.year + from * tenth), EDTFDate(year: first.year + to * tenth - 1), reason)
      }
      return third(years(0, 4), years(4, 7), years(6, 10))
    default: return nil
    }
  }
}

extension TimePart {
  /// In English, for reasons.
  var name: String {
    switch self {
    case .early: "early in"
    case .middle: "the middle of"
    case .late: "late in"
    case .beginning: "the beginning of"
    case .end: "the end of"
    case .earlier: "earlier in"
    case .later: "later in"
    case .firstHalf: "the first half of"
    case .secondHalf: "the second half of"
    }
  }
}

extension Period {
  var isWeek: Bool { end != nil && last.number - first.number == 6 }
}
