// What the environment says.

internal import Disk
internal import Platform

/// A variable of the environment; nil where it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// The same as a path, which need not be UTF-8.
func environmentPath(_ name: String) -> DiskPath? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return DiskPath(cString: value)
}

/// Now, in UTC: `1993-04-17T09:00:00`; `SOURCE_DATE_EPOCH` (https://reproducible-builds.org) instead, where it is set.
func timeStamp() -> String {
  var now = time_t()
  time(&now)
  var seconds = environment("SOURCE_DATE_EPOCH").flatMap { time_t($0) } ?? now
  var parts = tm()
  var text = [CChar](repeating: 0, count: 32)
  guard gmtime_r(&seconds, &parts) != nil, strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S", &parts) > 0 else {
    return "1970-01-01T00:00:00"
  }
  return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
