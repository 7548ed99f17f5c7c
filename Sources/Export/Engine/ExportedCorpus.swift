// A corpus behind its last file, as exporters take it.

public import Corpus

/// What stands for a whole corpus in an export.
public struct ExportedCorpus: Sendable {
  public let snapshot: Snapshot
  /// The title of the first codebook that has one; else the name of the root folder.
  public let title: String

  public init(_ snapshot: Snapshot, title: String) { (self.snapshot, self.title) = (snapshot, title) }
}
