// The path of a file in a report: its bytes, and how a person reads it.

internal import Serial

public struct ReportedPath: Hashable, Sendable {
  /// As the disk has it; it need not be UTF-8.
  public let bytes: [UInt8]
  /// As a person reads it.
  public let shown: String

  public init(bytes: [UInt8], shown: String) { (self.bytes, self.shown) = (bytes, shown) }

  /// The path exactly, for programs; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The path within a URI.
  var percentEncoded: String { PercentEncoding.encoded(bytes) }

  var isEmpty: Bool { bytes.isEmpty }
}

extension Escaped.Interpolation {
  /// The path as a person reads it.
  mutating func appendInterpolation(_ path: ReportedPath) { appendInterpolation(path.shown) }
}
