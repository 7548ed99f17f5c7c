// One file of a corpus, not read.

public import Disk

/// A file of a corpus.
public struct CorpusFile: Hashable, Sendable {
  /// To open and to show: what was chosen is spelled as its chooser did, the rest from the current folder where it lies
  /// in there.
  public let path: DiskPath
  /// From the root down, for the patterns of settings and for exports.
  public let relative: DiskPath
  public let kind: CorpusFileKind
  /// Whether its findings are reported here. A codebook may count in several corpora, but is reported in one.
  public internal(set) var isChosen: Bool
  /// Whether git ignores it.
  var isIgnored = false
  /// Whether it was named itself, so that it belongs to its corpus whatever leaves it out.
  var isNamed = false
}
