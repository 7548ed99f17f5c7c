// Looking at the files of the workspace for a client that pulls: open documents first, then the others by their paths.

internal import Corpus
internal import Disk
internal import LSP
internal import Project

/// One look at some files. It ends soon after its task is cancelled: that is asked before each file.
struct WorkspacePullRun: Sendable {
  /// So many files, or so many diagnostics, are sent at once where the client takes parts.
  private static let part = (files: 64, diagnostics: 500)

  let number: Int
  let scope: StaleFiles
  /// The result ids that the client has.
  let known: [DocumentURI: String]
  let token: ProgressToken?
  var maker: DiagnosticMaker

  /// Posts one result, unless it is cancelled.
  func run(posting inbox: Inbox, to outbox: Outbox) {
    var work = Work(run: self, inbox: inbox, outbox: outbox)
    guard work.lookAtAll() else { return }
    inbox.post(.pulled(WorkspacePullResult(number: number, files: work.files, items: work.takeItems())))
  }

  /// What has been looked at so far.
  private struct Work {
    let run: WorkspacePullRun
    let inbox: Inbox
    let outbox: Outbox
    var maker: DiagnosticMaker
    var seen: Set<DocumentURI> = []
    var files: [WorkspacePullResult.File] = []
    private var items: [WorkspaceDocumentDiagnosticReport] = []
    private var diagnostics = 0
    /// How many files have been looked at, and about how many there are.
    private var (done, total) = (0, 0)

    init(run: WorkspacePullRun, inbox: Inbox, outbox: Outbox) {
      (self.run, self.inbox, self.outbox, maker) = (run, inbox, outbox, run.maker)
    }

    private var workspace: Workspace { maker.workspace }

    /// False where the task was cancelled.
    mutating func lookAtAll() -> Bool {
      total = run.scope.files.count
      for corpus in workspace.corpora.values where isInScope(corpus.root) { total += corpus.snapshot.files.count }
      for document in maker.documents.all.sorted(by: { $0.uri.string < $1.uri.string }) where isInScope(document) {
        if Task.isCancelled { return false }
        look(at: document)
      }
      for corpus in workspace.corpora.values.sorted(by: { $0.root < $1.root }) where isInScope(corpus.root) {
        let records = corpus.snapshot.files.compactMap { corpus.snapshot.record($0) }
        for record in records.sorted(by: { PathOrder($0.path) < PathOrder($1.path) }) {
          if Task.isCancelled { return false }
          advance()
          look(at: Place(root: corpus.root, relative: record.path), in: corpus)
        }
      }
      for uri in run.scope.files.sorted(by: { $0.string < $1.string }) where !seen.contains(uri) {
        if Task.isCancelled { return false }
        guard let place = uri.path.flatMap({ workspace.places(of: DiskPath($0)).first }),
          let corpus = workspace[place.root], corpus.snapshot.file(at: place.relative) != nil
        else { continue }
        look(at: place, in: corpus)
      }
      for uri in run.known.keys.sorted(by: { $0.string < $1.string }) where !seen.contains(uri) && isInScope(uri) {
        note(uri, version: nil, [], isGone: true)
      }
      return !Task.isCancelled
    }

    /// Says after each part how far the work has come.
    private mutating func advance() {
      done += 1
      if done % WorkspacePullRun.part.files == 0 {
        inbox.post(.pulling(number: run.number, done: done, total: total))
      }
    }

    private func isInScope(_ root: DiskPath) -> Bool { run.scope.isEverything || run.scope.roots.contains(root) }

    private func isInScope(_ document: Document) -> Bool {
      run.scope.isEverything || run.scope.files.contains(document.uri)
        || document.places.contains { run.scope.roots.contains($0.root) }
    }

    private func isInScope(_ uri: DocumentURI) -> Bool {
      if run.scope.isEverything || run.scope.files.contains(uri) { return true }
      guard let path = uri.path.map({ DiskPath($0) }) else { return false }
      return run.scope.roots.contains { path.isWithin($0) }
    }

    private mutating func look(at document: Document) {
      let found = findings(of: document, in: workspace, atMost: DiagnosticsPublisher.mostPerFile) ?? []
      let made = maker.diagnostics(of: found, in: document.text, of: document.uri, at: document.places.first)
      note(document.uri, version: document.knownVersion, made)
    }

    /// A file that is not open, once: a codebook that counts in several corpora is reported in one.
    private mutating func look(at place: Place, in corpus: OpenCorpus) {
      let path = corpus.path(of: place.relative)
      let uri = DocumentURI(path: path.text)
      guard maker.client.settings.reportsClosedFiles, !seen.contains(uri), maker.documents[uri] == nil,
        workspace.places(of: path).first == place
      else { return }
      guard let file = findings(ofClosed: place, in: workspace) else { return }
      note(uri, version: nil, maker.diagnostics(of: file.findings, in: file.text, of: uri, at: place))
    }

    /// Sends what is found in a file where the client has something else.
    private mutating func note(_ uri: DocumentURI, version: Int?, _ made: [Diagnostic], isGone: Bool = false) {
      seen.insert(uri)
      let id = isGone ? nil : made.resultID
      // Of most files nothing is found, and nothing has been said.
      if made.isEmpty, run.known[uri] == nil || run.known[uri] == id { return }
      if let id, run.known[uri] == id { return }
      files.append(WorkspacePullResult.File(uri: uri, id: id, targets: made.targets(from: uri)))
      items.append(.full(WorkspaceFullDocumentDiagnosticReport(uri: uri, version: version, resultId: id, items: made)))
      diagnostics += made.count
      if items.count >= WorkspacePullRun.part.files || diagnostics >= WorkspacePullRun.part.diagnostics { sendPart() }
    }

    private mutating func sendPart() {
      guard let token = run.token else { return }
      outbox.waitForRoom()
      if Task.isCancelled { return }
      let part = WorkspaceDiagnosticReport(items: takeItems())
      outbox.send(Frame(ProgressNotification.self, ProgressParams(token: token, value: part)))
    }

    mutating func takeItems() -> [WorkspaceDocumentDiagnosticReport] {
      defer { (items, diagnostics) = ([], 0) }
      return items
    }
  }
}
