// What a check found in one file.

/// The findings of one file, and its path from the root.
public struct FileFindings: Sendable {
  public var path: String
  public var findings: [Finding]

  public init(path: String, findings: [Finding]) {
    self.path = path
    self.findings = findings
  }
}
