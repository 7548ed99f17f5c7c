// The system's clock.

internal import Platform

/// Seconds since 1970-01-01 in Greenwich.
public func secondsSince1970() -> Int { Int(time(nil)) }
