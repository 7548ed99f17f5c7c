// A value as a list of stretches of days.

/// A date, or the days from one to another: a value is one of them, a set several.
public struct DaySet {
  /// The one date that it is. Its days need not follow each other.
  public var date: EDTFDate?
  /// From the first day that it may hold to the last.
  public var possible: DaySpan
  /// The days that it holds whatever its signs and open digits stand for; `nil` where none is sure.
  public var sure: DaySpan?
  /// `possible`, widened by one unit on each side that is uncertain or approximate.
  public var near: DaySpan

  public init(_ date: EDTFDate) {
    self.date = date
    possible = DaySpan(low: date.earliest.number, high: date.latest.number)
    let slack = date.slack
    sure = slack == 0 && !date.hasOpenDigits && !date.standsAlone ? possible : nil
    near = DaySpan(low: possible.low - slack, high: possible.high + slack)
  }

  /// `nil` is open.
  public init(from first: EDTFDate?, to last: EDTFDate?) {
    possible = DaySpan(low: first?.earliest.number ?? .min, high: last?.latest.number ?? .max)
    near = possible
    if let first { near.low -= first.slack }
    if let last { near.high += last.slack }
    let (low, high) = (first.map { $0.latest.number + $0.slack }, last.map { $0.earliest.number - $0.slack })
    sure = DaySpan(low: low ?? .min, high: high ?? .max)
    if let found = sure, found.low > found.high { sure = nil }
  }

  public init(_ member: DateSet.Member, of meaning: DateSet.Meaning) {
    switch member {
    case .date(let date): self.init(date)
    case .range(let first, let last): self.init(from: first, to: last, ofDatesWithin: meaning)
    case .upTo(let last): self.init(from: nil, to: last, ofDatesWithin: meaning)
    case .from(let first): self.init(from: first, to: nil, ofDatesWithin: meaning)
    }
  }

  /// The dates of a range in a set are each as the ends are, so that a plain end is in the set as a whole:
  /// `{1670..1672}` holds all of 1670. Of a range in `[…]` one date holds, and no day is sure.
  private init(from first: EDTFDate?, to last: EDTFDate?, ofDatesWithin meaning: DateSet.Meaning) {
    self.init(from: first, to: last)
    let isPlain = [first, last].allSatisfy { $0.map { $0.slack == 0 && !$0.hasOpenDigits } ?? true }
    switch meaning {
    case .oneOf: sure = nil
    case .allOf: if isPlain { sure = possible }
    }
  }

  public init(_ interval: DateInterval) {
    self.init(from: interval.start.date, to: interval.end.date)
    if interval.start == .unknown || interval.end == .unknown { sure = nil }
  }

  public func allows(_ day: CalendarDay) -> Bool {
    date?.allows(day) ?? (possible.low <= day.number && day.number <= possible.high)
  }

  func sharesDay(with other: DaySet) -> Bool {
    switch (date, other.date) {
    case (let mine?, let others?): mine.sharesDay(with: others)
    case (let mine?, nil): mine.hasDay(in: other.possible)
    case (nil, let others?): others.hasDay(in: possible)
    case (nil, nil): possible.overlaps(other.possible)
    }
  }
}

extension EDTFDate {
  /// Days by which each bound may be off for an uncertain or approximate part.
  fileprivate var slack: Int { qualification.isEmpty ? 0 : precision.slack }

  fileprivate func hasDay(in span: DaySpan) -> Bool {
    firstDay(from: CalendarDay(number: span.low)).map { $0.number <= span.high } ?? false
  }
}

extension DateValue {
  /// One, for a set one a member; none for a duration, and for a repeat, whose days are not worked out.
  public var daySets: [DaySet] {
    switch self {
    case .date(let date): [DaySet(date)]
    case .interval(let interval): [DaySet(interval)]
    case .set(let set): set.members.map { DaySet($0, of: set.meaning) }
    case .duration, .repetition: []
    }
  }
}
