// From the fixes of a finding to what an editor offers.

internal import Corpus
internal import LSP
internal import Rules
internal import Text

extension RequestContext {
  /// The fixes of a finding of a document, each as an action; `told` are the diagnostics that the client asks about. A fix
  /// is left out where a file that it edits has changed since the corpus was read.
  func fixes(of finding: Finding, told: [Diagnostic], in corpus: RequestCorpus) -> [LSP.CodeAction] {
    let range = corpus.document.text.range(finding.range, client.encoding)
    let mended = told.filter { $0.range == range && $0.code == .string(finding.code) }
    return finding.fixes.compactMap { fix in
      let isPreferred = fix.isPreferred || finding.fixes.count == 1
      return edit(fix.edits, in: corpus).map { edit in
        CodeAction(
          title: fix.title,
          kind: .quickFix,
          diagnostics: mended.isEmpty ? nil : mended,
          isPreferred: isPreferred && client.capabilities.textDocument.codeAction.isPreferredSupport ? true : nil,
          edit: edit
        )
      }
    }
  }

  /// Edits of a document and of other files of its corpus as the client takes them; nil where one of those cannot be read,
  /// or is not what the corpus holds.
  func edit(_ edits: [FileEdit], in corpus: RequestCorpus) -> WorkspaceEdit? {
    var documents: [(uri: DocumentURI, version: Int?, edits: [LSP.TextEdit])] = []
    for edit in edits {
      let path = edit.path ?? corpus.place.relative
      guard let file = editedFile(path, in: corpus) else { return nil }
      let source = edit.moved.map { editedFile($0.path, in: corpus)?.text.bytes }
      if let source, source == nil { return nil }
      let resolved = edit.resolved(in: file.text.bytes, from: source ?? nil)
      let made = LSP.TextEdit(resolved, in: file.text, client.encoding)
      if let place = documents.firstIndex(where: { $0.uri == file.uri }) {
        documents[place].edits.append(made)
      } else {
        documents.append((file.uri, file.version, [made]))
      }
    }
    guard client.capabilities.workspace.workspaceEdit.documentChanges else {
      return WorkspaceEdit(changes: Dictionary(uniqueKeysWithValues: documents.map { ($0.uri, $0.edits) }))
    }
    return WorkspaceEdit(
      documentChanges: documents.map { document in
        let name = OptionalVersionedTextDocumentIdentifier(uri: document.uri, version: document.version)
        return .edit(TextDocumentEdit(textDocument: name, edits: document.edits))
      }
    )
  }

  /// A file as it is now, and the version that the client gave it; nil where its facts are not those that the corpus has:
  /// the places of an edit were found in that.
  private func editedFile(_ path: String, in corpus: RequestCorpus) -> EditedFile? {
    if path == corpus.place.relative {
      let document = corpus.document
      return EditedFile(uri: document.uri, version: document.version, text: document.text)
    }
    let uri = uri(of: path, in: corpus)
    if let open = documents[uri] { return EditedFile(uri: open.uri, version: open.version, text: open.text) }
    guard let bytes = bytes(of: path, in: corpus), let file = corpus.snapshot.file(at: path),
      corpus.snapshot.record(file)?.facts == ReadFile(path: path, bytes: bytes).facts
    else { return nil }
    return EditedFile(uri: uri, version: nil, text: SourceText(bytes))
  }
}

/// A file that an edit changes.
private struct EditedFile {
  let uri: DocumentURI
  /// nil for a file that is not open.
  let version: Int?
  let text: SourceText
}
