// A file that was checked, with those of its findings that are reported.

public import Corpus
public import Rules

public struct ReportedFile {
  public var path: ReportedPath
  /// By place.
  public var findings: [Finding]
  /// The text; empty where nothing is reported, or where it is too large to be read.
  public var bytes: [UInt8]
  /// From which severity on a finding makes the check fail; nil where none does.
  public var failing: Severity?
  /// A file that findings of this one point to, by its path from the root of the corpus.
  public var other: (String) -> OtherFile

  public init(
    path: ReportedPath,
    findings: [Finding],
    bytes: [UInt8],
    failing: Severity?,
    other: @escaping (String) -> OtherFile
  ) {
    self.path = path
    self.findings = findings
    self.bytes = bytes
    self.failing = failing
    self.other = other
  }

  /// Whether the check fails on a finding.
  func fails(on finding: Finding) -> Bool { failing.map { finding.severity >= $0 } ?? false }
}
