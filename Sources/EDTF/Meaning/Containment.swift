// Whether a period holds a date.

/// How sure it is that a period holds a day.
public enum Containment: Hashable, Sendable, CaseIterable {
  case surely
  /// It may or may not: an end has open digits, is unknown, or is uncertain or approximate.
  case possibly
  case no
}

extension DateValue {
  /// Whether the value, read as a period, holds the day.
  public func contains(_ day: CalendarDay) -> Containment {
    contains(DaySpan(low: day.number, high: day.number)) { $0.allows(day) }
  }

  /// Whether the value, read as a period, holds the other: `surely` where it holds every day that `other` may be, `no`
  /// where it can hold none.
  ///
  /// A plain date is a period as a whole, `1993` all of that year. An interval whose ends are coarser than a day began
  /// and ended at an unknown day of them: `1991/1993` holds 1992 surely and 1991-06 possibly. A bound with `?`, `~` or
  /// `%` may be off by one of its own units (a year, a month, a day), on either side and in either value. `{…}` holds
  /// what one of its members holds, `[…]` surely only what all of them hold. A duration or repeat possibly holds all.
  public func contains(_ other: DateValue) -> Containment {
    guard other.kind == .edtf else { return .possibly }
    let results = other.daySets.map { stretch in
      contains(stretch.near) { stretch.near != stretch.possible || $0.sharesDay(with: stretch) }
    }
    if results.allSatisfy({ $0 == .surely }) { return .surely }
    return results.allSatisfy { $0 == .no } ? .no : .possibly
  }

  /// `shares` tells, for a stretch without signs that overlaps the span, whether a day is truly shared.
  private func contains(_ span: DaySpan, where shares: (DaySet) -> Bool) -> Containment {
    let mine = daySets
    guard !mine.isEmpty else { return .possibly }
    func holds(_ stretch: DaySet) -> Bool { stretch.sure?.contains(span) ?? false }
    if case .set(let set) = self, set.meaning == .oneOf {
      if mine.allSatisfy(holds) { return .surely }
    } else if mine.contains(where: holds) {
      return .surely
    }
    let possible = mine.contains { stretch in
      stretch.near.overlaps(span) && (stretch.near != stretch.possible || shares(stretch))
    }
    return possible ? .possibly : .no
  }
}
