// Whether the corpora are still those that the files make.

internal import Corpus
internal import Disk
internal import Project

extension Workspace {
  /// Whether the roots are right for a codebook that is there, on the disk or in the editor, or that is not. What the
  /// corpora hold does not matter: they may hold a codebook that came after its root was sought.
  func hasRoots(for codebook: DiskPath, isThere: Bool) -> Bool {
    let first = places(of: codebook).first
    if first?.isHidden ?? (codebook.lastName.first == UInt8(ascii: ".")) { return true }
    if let first, first.root != codebook.folder, isPassedOver(codebook, in: first.root) { return true }
    let own = self[codebook.folder]
    let isDossier = codebook.lastName.elementsEqual("dossier.codebook".utf8)
    switch (isThere, isDossier) {
    case (true, true): return own?.kind == .dossier
    case (true, false): return own?.kind == .codebook || hasDossier(at: codebook.folder)
    case (false, true): return own?.kind != .dossier
    case (false, false): return own?.kind != .codebook
    }
  }

  /// Whether only a new listing tells which files count, now that a file is on the disk or is not: links may lead to it, or
  /// it could not be looked at before.
  func needsListing(for path: DiskPath, isThere: Bool) -> Bool {
    places(of: path).contains { place in
      guard let corpus = self[place.root] else { return false }
      if corpus.problems.contains(where: { $0.isWithin(path) || path.isWithin($0) }) { return true }
      return corpus.hasLinks && isThere != (corpus.snapshot.file(at: place.relative) != nil)
    }
  }

  /// Whether a corpus holds a file of a path.
  func holds(_ path: DiskPath) -> Bool {
    places(of: path).contains { self[$0.root]?.snapshot.file(at: $0.relative) != nil }
  }

  /// The folders in which files of the corpora lie, at any depth.
  var foldersWithFiles: Set<DiskPath> {
    var folders: Set<DiskPath> = []
    for corpus in corpora.values {
      for file in corpus.snapshot.files {
        guard var path = corpus.snapshot.record(file).map({ corpus.path(of: $0.path) }) else { continue }
        folders.insert(path)
        while path.folder != path, folders.insert(path.folder).inserted { path = path.folder }
      }
    }
    return folders
  }

  /// Whether `dossier.codebook` bounds a corpus at a folder or above.
  private func hasDossier(at folder: DiskPath) -> Bool {
    var level = folder
    while true {
      if self[level]?.kind == .dossier { return true }
      guard level.bytes.count > 1, !level.isEmpty else { return false }
      level = level.folder
    }
  }
}
