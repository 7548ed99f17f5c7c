// Whether a walk enters a folder that git ignores.

internal import Disk

/// Looks for the corpora that may take in what lies in a folder though git ignores it; each root is read once.
struct ChoiceSearch {
  private let open: OpenCodebooks
  private var known: [DiskPath: CorpusChoice] = [:]

  init(_ open: OpenCodebooks) { self.open = open }

  /// Both whole paths. Asked are the corpora around the folder, up to the nearest `dossier.codebook`.
  mutating func takesIn(_ folder: DiskPath, under root: DiskPath) -> Bool {
    var level = folder
    while true {
      let choice = known[level] ?? CorpusChoice(of: level, open)
      known[level] = choice
      if choice.mayTakeIn(below: DiskPath(bytes: folder.remainder(below: level) ?? []).text) { return true }
      if level == root || level == level.folder || holdsDossier(level) { return false }
      level = level.folder
    }
  }

  private func holdsDossier(_ folder: DiskPath) -> Bool {
    if open.holdsDossier(folder) { return true }
    guard case .success(let status) = FileStatus.of(folder.appending("dossier.codebook")) else { return false }
    return status.kind == .file
  }
}
