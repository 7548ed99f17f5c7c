// What a format is in which a corpus goes to other programs.

public import Rules

/// It has a part for each file, which many threads work out at once, and a part for the corpus. What it returns is written in
/// the order in which it is returned, so no format holds a corpus unless it must.
public protocol Exporter: Sendable {
  /// Where it writes what is found in the files.
  static var findings: FindingUse { get }

  /// What stands before the first file: of `corpus` the codebooks are known.
  mutating func begin(_ corpus: ExportedCorpus) -> ExportPart

  /// What one file becomes. Asked on any thread, of a copy that `begin` has made.
  func part(of file: ExportedFile) -> ExportPart

  /// What the findings of one file become, where they have a place of their own. Asked as `part` is. `bytes`: the file's.
  func part(of findings: [Finding], in path: String, _ bytes: [UInt8]) -> ExportPart

  /// Every part of a file comes once, in the order of the paths; what goes out is returned. Findings come behind the last file.
  mutating func add(_ part: ExportPart) -> ExportPart

  /// What stands behind the last file.
  mutating func end(_ corpus: ExportedCorpus) -> ExportPart
}

extension Exporter {
  public static var findings: FindingUse { .none }
  public mutating func begin(_ corpus: ExportedCorpus) -> ExportPart { ExportPart() }
  public func part(of findings: [Finding], in path: String, _ bytes: [UInt8]) -> ExportPart { ExportPart() }
  public mutating func add(_ part: ExportPart) -> ExportPart { part }
  public mutating func end(_ corpus: ExportedCorpus) -> ExportPart { ExportPart() }
}
