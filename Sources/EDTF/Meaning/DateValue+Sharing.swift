// Which days a value allows, and whether two values may be the same day.

extension DateValue {
  /// Whether the value may be that day, or hold it: exact for open digits and sets; `?`, `~` and `%` change nothing.
  /// `true` for a duration or a repeat, which rule out no day.
  public func allows(_ day: CalendarDay) -> Bool {
    switch self {
    case .date(let date): date.allows(day)
    case .interval(let interval): DaySet(interval).allows(day)
    case .set(let set): set.members.contains { DaySet($0, of: set.meaning).allows(day) }
    case .duration, .repetition: true
    }
  }

  /// Whether the two allow some day in common. `true` where one of them is a duration or a repeat.
  public func allows(anyOf other: DateValue) -> Bool {
    guard kind == .edtf, other.kind == .edtf else { return true }
    let others = other.daySets
    return daySets.contains { mine in others.contains { mine.sharesDay(with: $0) } }
  }
}
