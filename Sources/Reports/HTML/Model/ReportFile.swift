// One file of a report.

public struct ReportFile: Sendable {
  /// From the folder of the report down, with `/` between names: ASCII letters, digits, `-`, `_`, `.` alone.
  public let path: String
  public let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
}
