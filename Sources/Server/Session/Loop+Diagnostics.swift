// What is found, and how it reaches the client: pushed, or pulled by it.

internal import Corpus
internal import Disk
internal import LSP
internal import Rules

extension Loop {
  /// Checks an open document and reports what is found; nothing while it is not known which corpus it belongs to.
  mutating func report(_ uri: DocumentURI, isFresh: Bool) {
    guard let document = documents[uri], !pulls.isOn || pulls.has(document),
      let found = findings(of: document, in: workspace, atMost: DiagnosticsPublisher.mostPerFile)
    else { return }
    publish(found, of: document, isFresh: isFresh)
  }

  mutating func publish(_ findings: [Finding], of document: Document, isFresh: Bool = false) {
    let isOpen = documents[document.uri] != nil
    let version = isOpen ? document.knownVersion : nil
    publish(findings, in: document.text, of: document.uri, version, at: document.places.first, isFresh: isFresh)
  }

  private mutating func publish(
    _ findings: [Finding],
    in text: SourceText,
    of uri: DocumentURI,
    _ version: Int?,
    at place: Place?,
    isFresh: Bool
  ) {
    let made = shown(findings, in: text, of: uri, at: place)
    if !pulls.isOn { return diagnostics.publish(made, of: uri, version: version, isFresh: isFresh) }
    if let document = documents[uri] { pulls.compare(made.resultID, of: document) }
  }

  /// Findings as the client shows them.
  mutating func shown(
    _ findings: [Finding],
    in text: SourceText,
    of uri: DocumentURI,
    at place: Place?
  ) -> [Diagnostic] {
    var maker = DiagnosticMaker(client, workspace, documents)
    defer { documents = maker.documents }
    return maker.diagnostics(of: findings, in: text, of: uri, at: place)
  }

  /// Has other files checked that changes concern, or whose findings point into files whose texts have changed. What was
  /// being checked before is checked anew. `reported`: the open document that is checked right behind this.
  mutating func checkAgain(_ changes: [AffectedFiles], changed: [DocumentURI], reported: DocumentURI? = nil) {
    guard pulls.isOn else {
      return diagnostics.check(changes, changed: changed, reported: reported, documents, workspace)
    }
    pulls.add(changes, changed: changed, pointing: diagnostics.pointing(to: changed), workspace)
    diagnostics.check(changes.map(\.ofOpenFiles), changed: changed, documents, workspace)
  }

  /// Has the client ask anew for the counts above definitions, where it shows them and can: once the corpus is read, and
  /// when a document is saved.
  mutating func refreshCounts() {
    guard client.capabilities.textDocument.codeLens != nil, client.capabilities.workspace.codeLens.refreshSupport else {
      return
    }
    requests.send(CodeLensRefreshRequest.self, Null(), for: .refresh)
  }

  mutating func take(_ result: WorkspaceDiagnosticsResult) {
    guard diagnostics.isCurrent(result) else { return }
    for file in result.files {
      guard let path = workspace[file.place.root]?.path(of: file.place.relative) else { continue }
      let uri = DocumentURI(path: path.text)
      if let document = documents[uri] {
        // What was edited meanwhile was checked after its edit.
        guard document.revision == file.revision else { continue }
        publish(file.findings, of: document)
      } else if file.revision == nil, client.settings.reportsClosedFiles, workspace.places(of: path).first == file.place
      {
        // A codebook that counts in several corpora is reported in one.
        publish(file.findings, in: file.text, of: uri, nil, at: file.place, isFresh: false)
      }
    }
    if result.isLast { diagnostics.finish() }
  }

  /// Takes back what was reported of files that are not open.
  mutating func forgetClosedFiles() {
    for uri in diagnostics.files where documents[uri] == nil {
      publish([], in: SourceText([]), of: uri, nil, at: nil, isFresh: false)
    }
  }

  /// Takes back what was reported of files that are in no corpus any more.
  mutating func forgetLostFiles() {
    for uri in diagnostics.files where documents[uri] == nil {
      let place = uri.path.flatMap { workspace.places(of: DiskPath($0)).first }
      if place.flatMap({ workspace[$0.root]?.snapshot.file(at: $0.relative) }) == nil {
        publish([], in: SourceText([]), of: uri, nil, at: nil, isFresh: false)
      }
    }
  }
}
