// What a format of `dossier check` is: it takes file by file, and writes as it goes.

public import Serial

/// Findings in one format. What it writes is appended to bytes that go out in between.
public protocol Report {
  /// Where it is read, which says how texts are escaped.
  associatedtype Destination: Outlet

  /// Every file that was checked comes once, in the order in which they are reported, also one without findings.
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<Destination>)

  /// Formats that have no word for it pass it over.
  mutating func add(_ file: UnreadFile, _ out: inout Outgoing<Destination>)

  /// After the last file.
  mutating func end(_ closing: Closing, _ out: inout Outgoing<Destination>)
}

extension Report {
  public mutating func add(_ file: UnreadFile, _ out: inout Outgoing<Destination>) {}
}

// For whoever does not know which format it is.
extension Report {
  public mutating func add(_ file: ReportedFile, to bytes: inout [UInt8]) {
    append(to: &bytes) { $0.add(file, &$1) }
  }

  public mutating func add(_ file: UnreadFile, to bytes: inout [UInt8]) {
    append(to: &bytes) { $0.add(file, &$1) }
  }

  public mutating func end(_ closing: Closing, to bytes: inout [UInt8]) {
    append(to: &bytes) { $0.end(closing, &$1) }
  }

  private mutating func append(
    to bytes: inout [UInt8],
    _ write: (inout Self, inout Outgoing<Destination>) -> Void
  ) {
    var out = Outgoing<Destination>(appendingTo: bytes)
    bytes = []
    write(&self, &out)
    bytes = out.bytes
  }
}
