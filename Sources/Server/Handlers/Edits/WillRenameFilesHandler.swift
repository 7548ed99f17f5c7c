// What changes in codebooks when files and folders get other names.

internal import Disk
internal import Features
internal import LSP
internal import Project

enum WillRenameFilesHandler: RequestHandler {
  typealias Served = WillRenameFilesRequest
  static let editsTexts = true

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.workspace?.fileOperations?.willRename = .ofCorpora
  }

  /// Settings follow what they name. What cannot follow stays as it is: nothing here keeps a file from its new name.
  static func answer(_ params: RenameFilesParams, _ context: RequestContext) throws(ResponseError) -> WorkspaceEdit? {
    var files: [(file: ChangedFile, corpus: OpenCorpus)] = []
    for corpus in context.workspace.corpora.values.sorted(by: { $0.root < $1.root }) where corpus.kind != .file {
      try context.checkCancellation()
      let moves = params.files.compactMap { move(from: $0.oldUri, to: $0.newUri, in: corpus) }
      if moves.isEmpty { continue }
      let editable = EditableCorpus(corpus.snapshot) { context.bytes(of: $0, in: corpus) }
      files += SettingPaths.changes(moves, in: editable).map { (file: $0, corpus: corpus) }
    }
    return files.isEmpty ? nil : try context.edit(files)
  }

  /// The paths from the root; nil for what does not stay in the corpus.
  private static func move(from old: DocumentURI, to new: DocumentURI, in corpus: OpenCorpus) -> (
    old: String, new: String
  )? {
    guard let before = relative(old, in: corpus), let after = relative(new, in: corpus) else { return nil }
    return (before, after)
  }

  private static func relative(_ uri: DocumentURI, in corpus: OpenCorpus) -> String? {
    guard let path = uri.path.map({ DiskPath($0).absolute() }), let below = path.remainder(below: corpus.root),
      !below.isEmpty
    else { return nil }
    return String(decoding: below, as: UTF8.self)
  }
}
