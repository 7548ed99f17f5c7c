// The search for roots of corpora, upwards from folders.

internal import Disk

/// A search for roots that looks into no folder twice.
struct RootSearch {
  private let open: OpenCodebooks
  private var roots: [DiskPath: (root: CorpusRoot, folder: DiskPath)] = [:]
  private var dossiers: [DiskPath: Bool] = [:]
  private var codebooks: [DiskPath: Bool] = [:]

  init(_ open: OpenCodebooks) { self.open = open }

  /// The root for a folder, both as whole paths, and the folder as seen from there: below the root by its spelling.
  /// `fallback` must be the same for a folder every time.
  mutating func root(
    of folder: DiskPath,
    fallback: @autoclosure () -> DiskPath?
  ) -> (root: CorpusRoot, folder: DiskPath) {
    if let known = roots[folder] { return known }
    let found = found(folder, fallback)
    roots[folder] = found
    return found
  }

  private mutating func found(
    _ folder: DiskPath,
    _ fallback: () -> DiskPath?
  ) -> (root: CorpusRoot, folder: DiskPath) {
    if let root = root(above: folder) { return (root, folder) }
    if let resolved = folder.resolved(), resolved != folder, let root = root(above: resolved) {
      return (root, resolved)
    }
    if let fallback = fallback(), folder.isWithin(fallback) { return (CorpusRoot(fallback, .folder), folder) }
    return (CorpusRoot(folder, .folder), folder)
  }

  private mutating func root(above folder: DiskPath) -> CorpusRoot? {
    for level in folder.levels where holdsDossier(level) { return CorpusRoot(level, .dossier) }
    for level in folder.levels where holdsCodebook(level) { return CorpusRoot(level, .codebook) }
    return nil
  }

  private mutating func holdsDossier(_ folder: DiskPath) -> Bool {
    if let known = dossiers[folder] { return known }
    var holds = open.holdsDossier(folder)
    if !holds, case .success(let status) = FileStatus.of(folder.appending("dossier.codebook")) {
      holds = status.kind == .file
    }
    dossiers[folder] = holds
    return holds
  }

  private mutating func holdsCodebook(_ folder: DiskPath) -> Bool {
    if let known = codebooks[folder] { return known }
    let holds = open.holdsCodebook(folder) || Disk.holdsCodebook(folder)
    codebooks[folder] = holds
    return holds
  }
}

extension DiskPath {
  /// This folder and all above, the nearest first.
  fileprivate var levels: [DiskPath] {
    var levels = [self]
    while let last = levels.last, last.bytes.count > 1 { levels.append(last.folder) }
    return levels
  }
}
