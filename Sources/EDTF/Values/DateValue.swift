// A date as it may stand in a tag, a header or a definition.

/// A value: a date, an interval or a set of EDTF; or, outside EDTF, a duration or a repeat of ISO 8601.
///
/// Equal values mean the same: `%2001` and `2001%`, `[1667, 1668]` and `[1667,1668]`, `+04` and `+04:00`.
public enum DateValue: Hashable, Sendable {
  case date(EDTFDate)
  case interval(DateInterval)
  case set(DateSet)
  case duration(DateDuration)
  indirect case repetition(Repetition)

  /// What a value is, by the names that exports use.
  public enum Kind: String, Sendable, CaseIterable {
    case edtf
    case duration
    case repetition = "repeat"
  }

  public var kind: Kind {
    switch self {
    case .date, .interval, .set: .edtf
    case .duration: .duration
    case .repetition: .repetition
    }
  }

  /// `nil` where the parts differ (`1993-04-17/1993`), and for what is no point in time.
  public var precision: Precision? {
    var found: Precision?
    for date in dates {
      if let found, found != date.precision { return nil }
      found = date.precision
    }
    return kind == .edtf ? found : nil
  }

  /// What is said of any part of any date, or of the duration.
  public var qualification: Qualification {
    if case .duration(let duration) = self { return duration.qualification }
    return dates.reduce(into: []) { $0.formUnion($1.qualification) }
  }

  /// The dates that are written, in the order of the source.
  public var dates: [EDTFDate] {
    switch self {
    case .date(let date): [date]
    case .interval(let interval): [interval.start.date, interval.end.date].compactMap { $0 }
    case .set(let set):
      set.members.flatMap { member in
        switch member {
        case .date(let date), .upTo(let date), .from(let date): [date]
        case .range(let first, let last): [first, last]
        }
      }
    case .duration: []
    case .repetition(let repetition): [repetition.start, repetition.end].compactMap { $0 }
    }
  }
}
