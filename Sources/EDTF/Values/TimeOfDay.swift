// The time that may follow a date.

/// A time of day to the second, as written: where it bears a zone, it is the time of that zone.
public struct TimeOfDay: Hashable, Sendable {
  /// 0–24; 24 only as 24:00:00, the end of the day.
  public let hour: UInt8
  public let minute: UInt8
  public let second: UInt8
  /// The shift from UTC in minutes, -720 to 840; `nil` is local time.
  public let zone: Int16?

  /// A time as written. `hour` 0–24, `minute` and `second` 0–59, `zone` −720 to 840: nobody asks again here.
  public init(hour: UInt8, minute: UInt8, second: UInt8, zone: Int16?) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.zone = zone
  }

  /// Seconds since midnight UTC, or since local midnight where there is no zone; for sorting.
  var seconds: Int {
    (Int(hour) * 60 + Int(minute) - Int(zone ?? 0)) * 60 + Int(second)
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// `10:40:00`, `10:40:00Z`, `10:40:00-04:00`: a zone in full, and no shift as `Z`.
  public var description: String {
    var text = ""
    text.append(digits: UInt(hour), width: 2)
    text.append(":")
    text.append(digits: UInt(minute), width: 2)
    text.append(":")
    text.append(digits: UInt(second), width: 2)
    guard let zone else { return text }
    guard zone != 0 else { return text + "Z" }
    text.append(zone < 0 ? "-" : "+")
    text.append(digits: UInt(zone.magnitude / 60), width: 2)
    text.append(":")
    text.append(digits: UInt(zone.magnitude % 60), width: 2)
    return text
  }
}
