// What comes again and again.

/// A repeat of ISO 8601: `R/P6M`, `R/1993-07/P6M`, `R5/1993-07-01/1993-07-09`, `R/P1M/1993-12`.
///
/// Its dates are plain ones, with a time or without, but with no open digit and no sign.
public struct Repetition: Hashable, Sendable {
  /// How often; `nil` where it goes on.
  public let count: UInt32?
  public let start: EDTFDate?
  public let end: EDTFDate?
  /// From one to the next; `nil` only where both `start` and `end` are there.
  public let duration: DateDuration?

  /// `duration` is nil only where both `start` and `end` are there.
  public init(count: UInt32?, start: EDTFDate?, end: EDTFDate?, duration: DateDuration?) {
    self.count = count
    self.start = start
    self.duration = duration
    self.end = end
  }
}
