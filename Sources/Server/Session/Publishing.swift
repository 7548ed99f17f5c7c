// Telling the client what is found.

internal import Corpus
internal import Disk
internal import LSP
internal import Rules

extension Loop {
  /// Judges an open document and tells what is found; nothing while it is not known what it is judged against.
  mutating func tell(_ uri: DocumentURI, isFresh: Bool) {
    guard let document = documents[uri], let found = findings(of: document, in: workspace) else { return }
    publish(found, of: document, isFresh: isFresh)
  }

  mutating func publish(_ findings: [Finding], of document: Document, isFresh: Bool = false) {
    let isOpen = documents[document.uri] != nil
    publish(
      findings,
      in: document.text,
      of: document.uri,
      version: isOpen ? document.version : nil,
      at: document.places.first,
      isFresh: isFresh
    )
  }

  private mutating func publish(
    _ findings: [Finding],
    in text: SourceText,
    of uri: DocumentURI,
    version: Int?,
    at place: Place?,
    isFresh: Bool
  ) {
    var diagnostics: [Diagnostic] = []
    for finding in findings.prefix(Publisher.mostPerFile) {
      diagnostics.append(
        Diagnostic(finding, in: text, for: client) { related in self.information(related, uri, text, place) }
      )
    }
    if let message = publisher.message(diagnostics, for: uri, version: version, isFresh: isFresh) {
      outbox.send(Frame(PublishDiagnosticsNotification.self, message))
    }
  }

  private mutating func information(
    _ related: RelatedPlace,
    _ uri: DocumentURI,
    _ text: SourceText,
    _ place: Place?
  ) -> DiagnosticRelatedInformation? {
    var found: (uri: DocumentURI, text: SourceText)? = (uri, text)
    if let relative = related.path {
      found = nil
      if let path = place.flatMap({ workspace[$0.root]?.path(of: relative) }) {
        let uri = DocumentURI(path: path.text)
        let open = documents[uri]
        found = (open?.text ?? closedTexts.text(at: path)).map { (open?.uri ?? uri, $0) }
      }
    }
    guard let found else { return nil }
    return DiagnosticRelatedInformation(
      location: Location(uri: found.uri, range: found.text.range(related.range, client.encoding)),
      message: related.message
    )
  }

  // MARK: Other files

  /// Has the files looked at that a change concerns, by a task: the loop does not wait. One that is on its way is
  /// stopped, and the next takes over what it was to do.
  mutating func workspaceHasChanged(_ touches: [AffectedFiles]) {
    guard !touches.isEmpty else { return }
    crossWork.add(touches)
    startCrossPass()
  }

  mutating func startCrossPass() {
    crossTask?.cancel()
    guard !crossWork.isEmpty else { return }
    let open = documents.values.filter { document in
      document.places.contains { crossWork.roots.contains($0.root) }
    }
    let order = crossWork.order(workspace, open: open, told: toldClosedFiles)
    crossTask = Task.detached(priority: .userInitiated) { [inbox] in order.run(posting: inbox) }
  }

  /// The places of files that are not open and of which something was told.
  private var toldClosedFiles: [Place] {
    publisher.told.keys.compactMap { uri in
      guard documents[uri] == nil, let path = uri.path.map({ DiskPath($0) }) else { return nil }
      return workspace.places(of: path).first
    }
  }

  mutating func take(judged result: WorkspaceDiagnosticsResult) {
    guard result.number == crossWork.number else { return }
    for file in result.files {
      guard let path = workspace[file.place.root]?.path(of: file.place.relative) else { continue }
      let uri = DocumentURI(path: path.text)
      if let document = documents[uri] {
        // What was edited meanwhile was judged after its edit.
        guard document.version == file.version else { continue }
        publish(file.findings, of: document)
      } else if file.version == nil, isToldHere(file.place, path) {
        publish(file.findings, in: file.text, of: uri, version: nil, at: file.place, isFresh: false)
      }
    }
    if result.isLast { crossWork.finish() }
  }

  /// Whether a file that is not open is told in this corpus, and may be: a codebook that counts in several is told in one.
  private func isToldHere(_ place: Place, _ path: DiskPath) -> Bool {
    workspace.places(of: path).first == place
  }

  /// Takes back what was told of files that are in no corpus any more.
  mutating func forgetLostFiles() {
    for uri in Array(publisher.told.keys) where documents[uri] == nil {
      let path = uri.path.map { DiskPath($0) }
      let place = path.flatMap {
        workspace.places(of: $0).first
      }
      if place.flatMap({ workspace[$0.root]?.snapshot.file(at: $0.relative) }) == nil {
        publish([], in: SourceText([]), of: uri, version: nil, at: nil, isFresh: false)
      }
    }
  }
}
