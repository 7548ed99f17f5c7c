// A day or a longer time, as far as words name it.

/// What words say of one time: "Thursday night", "early next month", "the third quarter of 1994".
struct Moment: Hashable, Sendable {
  /// 1 is Monday.
  var weekday: Int?
  /// Day of the month.
  var day: Int?
  var month: Int?
  /// 21 to 41, as EDTF has them.
  var division: Int?
  /// One that moves: "Easter".
  var holiday: Holiday?
  var year: YearName?
  /// The day, week, month or year counted from the article's: what it names nearer lies within.
  var base: Base?
  /// "last", "next" before or behind a name: "last Friday", "next March".
  var shift: Shift.Kind?
  var part: TimePart?
  /// "the second Tuesday", "the first week" of a longer time; -1 is the last.
  var nth: Nth?
  var dayPart: DayPart?
  var clock: Clock?
  var isApproximate = false

  struct Base: Hashable, Sendable {
    var unit: CalendarUnit
    var steps: Int
    /// Counted from the day that the text spoke of last: "the next day".
    var isNarrative = false
    /// Said with no more than an article: "the year", "the weekend".
    var isBare = false
    /// "next" or "coming" before a weekend, where they differ; `nil` counts whole weeks.
    var ahead: Shift.Kind?
  }

  struct Nth: Hashable, Sendable {
    var number: Int
    /// `nil` counts the weekday.
    var unit: CalendarUnit?
  }

  /// A time of day, in minutes since midnight.
  struct Clock: Hashable, Sendable {
    var minutes: Int
    /// Whether the hours may be those of an afternoon: "9 o'clock in the evening".
    var isTwelveHour: Bool
    /// The first hour of several: "2 to 4 p.m."
    var isSpan = false
  }
}

extension Moment {
  /// Whether nothing is named but a part of the day, of a longer time, or a place in one.
  var wantsMore: Bool {
    if weekday != nil || day != nil || month != nil || division != nil || year != nil || base != nil { return false }
    if holiday != nil { return false }
    return clock == nil && part != .firstHalf && part != .secondHalf
  }

  /// "the day", which says nothing but with a part of it.
  var isBareDay: Bool { base?.isBare == true && base?.unit == .day && part == nil && dayPart == nil }

  /// Whether it names a day, or a part of one.
  var isDay: Bool {
    day != nil || clock != nil || holiday.map { !$0.isSpan } ?? false || (weekday != nil && month == nil && year == nil)
      || base?.unit == .day
  }

  /// Both together, where they name different parts of one time; `nil` where they do not go together.
  func merged(with other: Moment) -> Moment? {
    var both = self
    guard both.take(\.weekday, other), both.take(\.day, other), both.take(\.month, other),
      both.take(\.division, other), both.take(\.holiday, other), both.take(\.year, other), both.take(\.base, other),
      both.take(\.shift, other), both.take(\.part, other), both.take(\.nth, other),
      both.take(\.dayPart, other), both.take(\.clock, other)
    else { return nil }
    both.isApproximate = isApproximate || other.isApproximate
    return both.isSound ? both : nil
  }

  private mutating func take<Value>(_ part: WritableKeyPath<Moment, Value?>, _ other: Moment) -> Bool {
    guard let value = other[keyPath: part] else { return true }
    guard self[keyPath: part] == nil else { return false }
    self[keyPath: part] = value
    return true
  }

  private var isSound: Bool {
    if holiday != nil, weekday != nil || day != nil || month != nil || division != nil { return false }
    if holiday != nil, let nth, nth.number != 0 { return false }
    if division != nil && (month != nil || day != nil || weekday != nil || dayPart != nil || clock != nil) {
      return false
    }
    if let base {
      switch base.unit {
      case .day:
        if holiday != nil || weekday != nil || day != nil || month != nil || division != nil || year != nil {
          return false
        }
      case .week, .weekend:
        if holiday != nil || day != nil || month != nil || division != nil || year != nil { return false }
        // "its first quiet night this week"
        if dayPart != nil, weekday == nil, nth == nil { return false }
      case .month: if month != nil || division != nil || year != nil { return false }
      case .year: if year != nil || (day != nil && month == nil) { return false }
      case .second, .minute, .hour, .quarter, .half, .fiscalYear, .decade, .century, .times:
        if weekday != nil || day != nil || month != nil || division != nil || year != nil { return false }
      }
      if base.unit > .week && (dayPart != nil || clock != nil) && day == nil { return false }
    }
    if shift != nil && (year != nil || base != nil) { return false }
    switch year {
    case nil: break
    case .full, .short: if day != nil && month == nil { return false }
    case .decade, .shortDecade, .century:
      if weekday != nil || day != nil || month != nil || division != nil { return false }
    }
    if weekday != nil && day == nil && year != nil && month == nil && nth == nil { return false }
    if nth != nil && day != nil { return false }
    // "for a third day on Friday": the days are counted from elsewhere.
    if weekday != nil, let nth, nth.number != 0, let unit = nth.unit {
      if unit == .day || (month == nil && year == nil && base == nil) { return false }
    }
    // "Friday of the first week of June" is a day of that week.
    if weekday != nil, nth?.unit == .week || nth?.unit == .weekend { return false }
    if dayPart != nil || clock != nil {
      if month != nil && day == nil && weekday == nil && nth?.unit != .day { return false }
      if year != nil && day == nil && holiday == nil && nth?.unit != .day { return false }
    }
    return true
  }
}
