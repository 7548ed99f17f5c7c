// The system's clock.

internal import Platform

/// Seconds since 1970-01-01 in Greenwich.
public func secondsSince1970() -> Int { Int(time(nil)) }

/// The same in nanoseconds: the clock by which files are dated. It may be set back.
public func nanosecondsSince1970() -> Int64 {
  var now = timespec()
  guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return .min }
  return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
}
