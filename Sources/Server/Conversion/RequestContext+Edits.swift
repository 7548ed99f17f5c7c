// Edits of several files as the client takes them.

internal import Disk
internal import Features
internal import LSP
internal import Text

extension RequestContext {
  /// One edit that the client makes, and takes back, as a whole: with versions where it takes them, so that it refuses the
  /// edit where it has changed a document meanwhile.
  ///
  /// `annotation`: what the client shows, where it can, before the user agrees.
  func edit(_ documents: [EditedDocument], _ annotation: ChangeAnnotation? = nil) -> WorkspaceEdit {
    let can = client.capabilities.workspace.workspaceEdit
    let annotation = can.documentChanges && can.changeAnnotationSupport != nil ? annotation : nil
    let edited = documents.map { document in
      let edits = document.edits.map { edit in
        var edit = LSP.TextEdit(edit, in: document.text, client.encoding)
        edit.annotationId = annotation == nil ? nil : Self.annotationID
        return edit
      }
      return (document: document, edits: edits)
    }
    guard can.documentChanges else {
      return WorkspaceEdit(changes: Dictionary(edited.map { ($0.document.uri, $0.edits) }, uniquingKeysWith: +))
    }
    var whole = WorkspaceEdit(
      documentChanges: edited.map { document, edits in
        let name = OptionalVersionedTextDocumentIdentifier(uri: document.uri, version: document.version)
        return .edit(TextDocumentEdit(textDocument: name, edits: edits))
      }
    )
    whole.changeAnnotations = annotation.map { [Self.annotationID: $0] }
    return whole
  }

  /// An edit has one annotation at most.
  private static var annotationID: String { "all" }

  /// The same for files of one or more corpora, a file that counts in several once. `asked`: the document that was asked
  /// about, if any, which need not lie on the disk.
  func edit(
    _ files: [(file: ChangedFile, corpus: OpenCorpus)],
    asked: RequestCorpus? = nil,
    _ annotation: ChangeAnnotation? = nil
  ) throws(ResponseError) -> WorkspaceEdit {
    var documents: [EditedDocument] = []
    var places: [DiskPath: Int] = [:]
    for (file, corpus) in files {
      try checkCancellation()
      let path = corpus.path(of: file.path)
      if let known = places[path] {
        let others = file.edits.filter { !documents[known].edits.contains($0) }
        documents[known].edits += others
        continue
      }
      places[path] = documents.count
      let isAsked = file.path == asked?.place.relative && corpus.root == asked?.corpus.root
      let uri = DocumentURI(path: path.text)
      let open = isAsked ? asked?.document : self.documents[uri]
      documents.append(
        EditedDocument(
          uri: open?.uri ?? uri,
          version: open?.knownVersion,
          text: open?.text ?? SourceText(file.old),
          edits: file.edits
        )
      )
    }
    return edit(documents, annotation)
  }
}
