// Two dates and what lies between.

/// An interval: `1993-04-16/1993-04-18`, `1993/..`, `/1993`.
public struct DateInterval: Hashable, Sendable {
  /// An end of an interval.
  public enum Endpoint: Hashable, Sendable {
    case date(EDTFDate)
    /// `..`: there is none.
    case open
    /// Left empty: there is one, and it is not known.
    case unknown

    /// The date, where there is one.
    public var date: EDTFDate? { if case .date(let date) = self { date } else { nil } }
  }

  public let start: Endpoint
  public let end: Endpoint

  /// `nil` where both ends are unknown, where the earliest start lies after the latest end, and for dates that stand in
  /// no interval: those with a time, with `Y` or with `S`.
  public init?(_ start: Endpoint, _ end: Endpoint) {
    if start == .unknown && end == .unknown { return nil }
    for endpoint in [start, end] {
      if let date = endpoint.date, date.standsAlone || date.time != nil { return nil }
    }
    self.init(unchecked: start, end)
    guard isInOrder else { return nil }
  }

  /// An interval whose ends are known to be in order.
  public init(unchecked start: Endpoint, _ end: Endpoint) {
    self.start = start
    self.end = end
  }

  /// The whole of the rule: `1993-04-17/1993` is in order.
  var isInOrder: Bool {
    guard let first = start.date, let last = end.date else { return true }
    return first.earliest <= last.latest
  }
}
