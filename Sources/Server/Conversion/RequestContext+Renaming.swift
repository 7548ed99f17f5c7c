// New names and merges over all corpora in which a codebook counts.

internal import Corpus
internal import Disk
internal import Features
internal import LSP
internal import Project
internal import Syntax

extension RequestContext {
  /// Two handles that become one, after the user has agreed.
  func merge(_ old: Handle, into new: Handle, in corpus: RequestCorpus) throws(ResponseError) -> WorkspaceEdit {
    try requireWhole(corpus.corpus)
    let own = EditableCorpus(corpus.snapshot) { bytes(of: $0, in: corpus) }
    let files = try ResponseError.refusing { () throws(RenameRefusal) in
      try Merging(old, into: new, of: own).changes()
    }
    let all = try changes(files, in: corpus.corpus) { other throws(RenameRefusal) in
      try Merging(old, into: new, of: other).changes()
    }
    let annotation = ChangeAnnotation(
      label: "Merge \(old.written) into \(new.written)",
      needsConfirmation: true,
      description: "\(all.count) \(all.count == 1 ? "file" : "files"); the definition of \(old.written) goes"
    )
    return try edit(all, asked: corpus, annotation)
  }

  /// Changes of the files of a corpus, and with them those of each other corpus in which a codebook counts that changes:
  /// codebooks count in larger corpora around theirs, too.
  func changes(
    _ files: [ChangedFile],
    in own: OpenCorpus,
    others: (EditableCorpus) throws(RenameRefusal) -> [ChangedFile]
  ) throws(ResponseError) -> [(file: ChangedFile, corpus: OpenCorpus)] {
    var all = files.map { (file: $0, corpus: own) }
    var roots: Set<DiskPath> = [own.root]
    while let other = corpus(withCodebookAmong: all, but: roots) {
      roots.insert(other.root)
      let editable = EditableCorpus(other.snapshot) { bytes(of: $0, in: other) }
      all += try ResponseError.refusing { () throws(RenameRefusal) in try others(editable) }
        .map { (file: $0, corpus: other) }
    }
    for root in roots { if let corpus = workspace[root] { try requireWhole(corpus) } }
    return all
  }

  /// While a corpus is being read, nobody knows who uses a name.
  func requireWhole(_ corpus: OpenCorpus) throws(ResponseError) {
    if corpus.isComplete || corpus.kind == .file { return }
    throw ResponseError(.requestFailed, "Dossier is still reading the corpus: try again in a moment")
  }

  /// Another corpus in which a codebook counts that changes.
  private func corpus(
    withCodebookAmong files: [(file: ChangedFile, corpus: OpenCorpus)],
    but known: Set<DiskPath>
  ) -> OpenCorpus? {
    for (file, corpus) in files {
      guard let id = corpus.snapshot.file(at: file.path), corpus.snapshot.record(id)?.facts.isCodebook == true else {
        continue
      }
      let places = workspace.places(of: corpus.path(of: file.path), as: .codebook)
      if let other = places.first(where: { !known.contains($0.root) }) { return workspace[other.root] }
    }
    return nil
  }
}
