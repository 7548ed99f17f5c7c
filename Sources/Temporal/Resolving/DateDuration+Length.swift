// A length in words as a duration of ISO 8601.

internal import EDTF

extension DateDuration {
  /// As the words count it, a part of a unit in the next finer one: two and a half years are `P2Y6M`. `nil` where it is
  /// none at all.
  init?(_ length: Length) {
    var sixtieths: [Unit: Int] = [:]
    for part in length.parts {
      guard let measure = part.unit.measure else { return nil }
      sixtieths[measure.unit, default: 0] += part.sixtieths * measure.count
    }
    // Weeks stand alone in ISO 8601, or are days.
    if let weeks = sixtieths[.weeks], sixtieths.count > 1 || weeks % 60 != 0 {
      sixtieths[.weeks] = nil
      sixtieths[.days, default: 0] += 7 * weeks
    }
    let finer: [(Unit, Unit, Int)] = [
      (.years, .months, 12), (.months, .days, 30), (.days, .hours, 24), (.hours, .minutes, 60),
      (.minutes, .seconds, 60),
    ]
    for (unit, next, factor) in finer {
      guard let amount = sixtieths[unit], amount % 60 != 0 else { continue }
      sixtieths[unit] = amount - amount % 60
      sixtieths[next, default: 0] += amount % 60 * factor
    }
    self.init()
    for unit in Unit.allCases {
      guard let amount = sixtieths[unit], amount >= 60, let count = UInt32(exactly: amount / 60) else { continue }
      set(unit, count)
    }
    guard written != 0 else { return nil }
    if length.isApproximate || length.isVague { qualification = .approximate }
  }

  /// Whole weeks as weeks.
  init?(days: Int) {
    guard days > 0, let count = UInt32(exactly: days % 7 == 0 ? days / 7 : days) else { return nil }
    self.init()
    set(days % 7 == 0 ? .weeks : .days, count)
  }
}
