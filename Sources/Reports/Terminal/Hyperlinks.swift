// Paths that a terminal opens at a click (OSC 8).

internal import Serial

/// Links to files, or none.
public struct Hyperlinks: Sendable {
  public static let none = Hyperlinks(host: nil) { $0 }

  /// The machine on which the files lie, as links name it; nil where there are no links.
  private let host: String?
  private let whole: @Sendable (ReportedPath) -> ReportedPath

  /// `whole` is the way from the disk's root to a file.
  public init(host: ReportedPath, whole: @escaping @Sendable (ReportedPath) -> ReportedPath) {
    self.init(host: host.percentEncoded, whole: whole)
  }

  private init(host: String?, whole: @escaping @Sendable (ReportedPath) -> ReportedPath) {
    (self.host, self.whole) = (host, whole)
  }

  /// A path as a person reads it, as a link where there are links.
  func link(_ path: ReportedPath) -> Escaped<PlainLine> {
    guard let host else { return "\(path)" }
    return "\u{1B}]8;;file://\(host)\(whole(path).percentEncoded)\u{1B}\\\(path)\u{1B}]8;;\u{1B}\\"
  }
}
