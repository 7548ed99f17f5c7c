// Diagnostics that the client pulls: of one document, and of the workspace.

internal import Corpus
internal import Disk
internal import LSP

extension Loop {
  /// The answer to a pull of one document, as it is now. While it is not known which corpus it belongs to, nothing is found
  /// in it; the client is asked to pull again once that is known.
  mutating func pulledDocument(_ call: Call) throws(ResponseError) -> DocumentDiagnosticReport {
    let params = try call.params(of: DocumentDiagnosticRequest.self)
    let uri = params.textDocument.uri
    let made: [Diagnostic]
    if let document = documents[uri] {
      let found = findings(of: document, in: workspace, atMost: DiagnosticsPublisher.mostPerFile) ?? []
      made = shown(found, in: document.text, of: document.uri, at: document.places.first)
      pulls.give(uri, revision: document.revision, id: made.resultID)
    } else {
      made = closedFile(uri)
    }
    diagnostics.note(made.targets(from: uri), of: uri)
    let id = made.resultID
    if params.previousResultId == id { return .unchanged(UnchangedDocumentDiagnosticReport(resultId: id)) }
    return .full(FullDocumentDiagnosticReport(resultId: id, items: made))
  }

  /// What is found in a file of a corpus that is not open; nothing in any other.
  private mutating func closedFile(_ uri: DocumentURI) -> [Diagnostic] {
    guard let place = uri.path.flatMap({ workspace.places(of: DiskPath($0)).first }),
      workspace[place.root]?.snapshot.file(at: place.relative) != nil,
      let file = findings(ofClosed: place, in: workspace)
    else { return [] }
    return shown(file.findings, in: file.text, of: uri, at: place)
  }

  /// Takes a question about the workspace, which is answered as soon as there is something new to say.
  mutating func pullWorkspace(_ id: RequestID, _ call: Call) throws(ResponseError) {
    let params = try call.params(of: WorkspaceDiagnosticRequest.self)
    let question = DiagnosticPulls.Question(id: id, token: params.partialResultToken, progress: params.workDoneToken)
    if let before = pulls.ask(question, known: params.previousResultIds, to: outbox) { answer(before, []) }
  }

  mutating func take(_ result: WorkspacePullResult) {
    guard let (files, answered) = pulls.take(result, to: outbox) else { return }
    for file in files { diagnostics.note(file.targets, of: file.uri) }
    if let answered { answer(answered, result.items) }
  }

  private func answer(_ id: RequestID, _ items: [WorkspaceDocumentDiagnosticReport]) {
    let report = WorkspaceDiagnosticReport(items: items)
    let answer = Frame(answering: id, to: WorkspaceDiagnosticRequest.self, with: report)
    outbox.send(pending.finish(id) ? answer : Frame(answering: id, with: .cancelled))
  }

  /// Works on what the client waits for, once the corpora are read.
  mutating func servePulls() {
    guard pulls.isOn, phase == .running else { return }
    if pulls.takeRefresh() { requests.send(DiagnosticRefreshRequest.self, Null(), for: .diagnosticRefresh) }
    guard indexer.hasBegun, !indexer.isRunning else { return }
    pulls.start(DiagnosticMaker(client, workspace, documents), posting: inbox, to: outbox)
  }

  /// The client does not wait any more for an answer about the workspace.
  mutating func cancelPull(_ id: RequestID) {
    guard pulls.cancel(id, to: outbox) else { return }
    _ = pending.finish(id)
    outbox.send(Frame(answering: id, with: .cancelled))
  }

  /// The session ends: what waits for news will have none.
  mutating func endPulls() {
    guard let id = pulls.end(to: outbox) else { return }
    _ = pending.finish(id)
    outbox.send(Frame(answering: id, with: ResponseError(.serverCancelled, "the server is shut down")))
  }
}
