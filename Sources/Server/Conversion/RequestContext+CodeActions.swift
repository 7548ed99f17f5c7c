// From what can be done at a place to what an editor offers.

internal import Features
internal import LSP
internal import Rules
internal import Serial
internal import Text

extension RequestContext {
  /// An action of a document as the client takes it; `asked` are the diagnostics that the client asks about. nil where a
  /// file that it edits cannot be read any more.
  func action(_ action: Features.CodeAction, for asked: [Diagnostic], in corpus: RequestCorpus) -> LSP.CodeAction? {
    let fixed = action.finding.map { finding in
      let range = corpus.document.text.range(finding.range, client.encoding)
      return asked.filter { $0.range == range && $0.code == .string(finding.code) }
    }
    let showsPreferred = client.capabilities.textDocument.codeAction.isPreferredSupport
    return edit(action.edits, in: corpus).map { edit in
      LSP.CodeAction(
        title: action.title.visible,
        kind: CodeActionKind(action.kind),
        diagnostics: fixed.flatMap { $0.isEmpty ? nil : $0 },
        isPreferred: action.isPreferred && showsPreferred ? true : nil,
        edit: edit
      )
    }
  }

  /// Edits of a document and of other files of its corpus as the client takes them; nil where one of those cannot be read.
  func edit(_ edits: [PlacedEdit], in corpus: RequestCorpus) -> WorkspaceEdit? {
    var documents: [EditedDocument] = []
    var places: [String: Int] = [:]
    for edit in edits {
      let place: Int
      if let known = places[edit.path] {
        place = known
      } else {
        guard let document = editedDocument(edit.path, in: corpus) else { return nil }
        place = documents.count
        places[edit.path] = place
        documents.append(document)
      }
      documents[place].edits.append(edit.edit)
    }
    return self.edit(documents)
  }

  /// A file as it is now, and the version that the client gave it; nil where it cannot be read.
  private func editedDocument(_ path: String, in corpus: RequestCorpus) -> EditedDocument? {
    let uri = uri(of: path, in: corpus)
    if let open = path == corpus.place.relative ? corpus.document : documents[uri] {
      return EditedDocument(uri: open.uri, version: open.knownVersion, text: open.text)
    }
    return bytes(of: path, in: corpus).map { EditedDocument(uri: uri, version: nil, text: SourceText($0)) }
  }
}

extension CodeActionKind {
  init(_ kind: Features.CodeAction.Kind) {
    switch kind {
    case .fix: self = .quickFix
    case .tag: self = .refactorRewrite
    case .extract: self = .refactorExtract
    case .inline: self = .refactorInline
    }
  }
}
