// A new name for what stands at a place, in all files that write it.

internal import Corpus
internal import Disk
internal import Features
internal import LSP
internal import Project
internal import Serial
internal import Syntax

enum RenameHandler: RequestHandler {
  typealias Served = RenameRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    let prepares = client.capabilities.textDocument.rename.prepareSupport
    capabilities.renameProvider = prepares ? .options(RenameOptions(prepareProvider: true)) : .plain
  }

  static func answer(_ params: RenameParams, _ context: RequestContext) throws(ResponseError) -> WorkspaceEdit? {
    let place = try context.place(params.textDocument.uri, params.position)
    let own = place.corpus.corpus
    try requireWhole(own)
    var files: [(file: ChangedFile, corpus: OpenCorpus)]
    do {
      files = try Renames.changes(at: place.offset, to: params.newName, in: place.features).map {
        (file: $0, corpus: own)
      }
      if let handle = Renames.sharedHandle(at: place.offset, in: place.features) {
        var roots: Set<DiskPath> = [own.root]
        while let other = corpus(withCodebookAmong: files, but: roots, context.workspace) {
          roots.insert(other.root)
          let editable = EditableCorpus(other.snapshot) { context.bytes(of: $0, in: other) }
          let others = try Renaming(handle, in: .corpus, of: editable).changes(to: params.newName)
          files += others.map { (file: $0, corpus: other) }
        }
        for root in roots { if let corpus = context.workspace[root] { try requireWhole(corpus) } }
      }
    } catch let refusal as RenameRefusal {
      throw ResponseError(refusal)
    } catch {
      throw error as? ResponseError ?? ResponseError(.internalError, "\(error)")
    }
    return try context.edit(files, asked: place.corpus)
  }

  /// While a corpus is being read, nobody knows who uses a name.
  private static func requireWhole(_ corpus: OpenCorpus) throws(ResponseError) {
    if corpus.isComplete || corpus.kind == .file { return }
    throw ResponseError(.requestFailed, "Dossier is still reading the corpus: try again in a moment")
  }

  /// Another corpus in which a codebook counts that changes: codebooks count in larger corpora around theirs, too.
  private static func corpus(
    withCodebookAmong files: [(file: ChangedFile, corpus: OpenCorpus)],
    but known: Set<DiskPath>,
    _ workspace: Workspace
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

extension ResponseError {
  /// A sentence that a client shows.
  init(_ refusal: RenameRefusal) { self.init(.requestFailed, refusal.message.visible) }
}
