// A new name for what stands at a place, in all files that write it.

internal import Features
internal import LSP
internal import Serial

enum RenameHandler: RequestHandler {
  typealias Served = RenameRequest
  static let editsTexts = true

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    let prepares = client.capabilities.textDocument.rename.prepareSupport
    capabilities.renameProvider = prepares ? .options(RenameOptions(prepareProvider: true)) : .plain
  }

  static func answer(_ params: RenameParams, _ context: RequestContext) throws(ResponseError) -> WorkspaceEdit? {
    let place = try context.place(params.textDocument.uri, params.position)
    if context.client.asksBeforeEdits,
      let pair = Merges.pair(at: place.offset, renamedTo: params.newName, in: place.features)
    {
      return try context.merge(pair.old, into: pair.new, in: place.corpus)
    }
    try context.requireWhole(place.corpus.corpus)
    let files = try ResponseError.refusing { () throws(RenameRefusal) in
      try Renames.changes(at: place.offset, to: params.newName, in: place.features)
    }
    guard let handle = Renames.sharedHandle(at: place.offset, in: place.features) else {
      return try context.edit(files.map { (file: $0, corpus: place.corpus.corpus) }, asked: place.corpus)
    }
    let all = try context.changes(files, in: place.corpus.corpus) { other throws(RenameRefusal) in
      try Renaming(handle, in: .corpus, of: other).changes(to: params.newName)
    }
    return try context.edit(all, asked: place.corpus)
  }
}

extension ResponseError {
  /// A sentence that a client shows.
  init(_ refusal: RenameRefusal) { self.init(.requestFailed, refusal.message.visible) }

  /// What somebody wants to do, or why it cannot be done.
  static func refusing<Value>(_ work: () throws(RenameRefusal) -> Value) throws(ResponseError) -> Value {
    do { return try work() } catch { throw ResponseError(error) }
  }
}
