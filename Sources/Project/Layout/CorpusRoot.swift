// The root of the corpus to which a file belongs, sought upwards.

public import Disk

/// Where a corpus begins, and what says so.
public struct CorpusRoot: Hashable, Sendable {
  /// A whole path.
  public let path: DiskPath
  public let kind: RootKind

  /// The root for a file or folder: the nearest folder at or above that holds `dossier.codebook`, else the nearest that
  /// holds any codebook, else `fallback` where that is at or above, else the folder itself. What the path does not tell,
  /// being a link, is sought where the link leads.
  ///
  /// `open`: codebooks that are there whether the disk has them or not.
  ///
  /// One stat(2) a level, and a listing of each only where no `dossier.codebook` is found. For many files, `CorpusLayout`.
  public init(of path: DiskPath, fallback: DiskPath? = nil, open: OpenCodebooks = OpenCodebooks()) {
    let whole = path.absolute()
    var search = RootSearch(open)
    var isFolder = false
    if case .success(let status) = FileStatus.of(whole) { isFolder = status.kind == .folder }
    self = search.root(of: isFolder ? whole : whole.folder, fallback: fallback?.absolute()).root
  }

  /// A root that is known to be one.
  public init(_ path: DiskPath, _ kind: RootKind) {
    self.path = path
    self.kind = kind
  }
}
