// What a format is in which a corpus goes to other programs.

/// It has a part for each file, which many threads work out at once, and a part for the corpus. What it returns is written in
/// the order in which it is returned, so no format holds a corpus unless it must.
public protocol Exporter: Sendable {
  /// What stands before the first file.
  mutating func begin(_ corpus: ExportedCorpus) -> ExportPart

  /// What one file becomes. Asked on any thread, of a copy that `begin` has made.
  func part(of file: ExportedFile) -> ExportPart

  /// Every part of a file comes once, in the order of the paths; what goes out is returned.
  mutating func add(_ part: ExportPart) -> ExportPart

  /// What stands behind the last file.
  mutating func end(_ corpus: ExportedCorpus) -> ExportPart
}

extension Exporter {
  public mutating func begin(_ corpus: ExportedCorpus) -> ExportPart { ExportPart() }
  public mutating func add(_ part: ExportPart) -> ExportPart { part }
  public mutating func end(_ corpus: ExportedCorpus) -> ExportPart { ExportPart() }
}
