// What a client that pulls diagnostics has been given, and its question about the workspace, which waits for news.

internal import Corpus
internal import Disk
internal import LSP

/// A client pulls the diagnostics of each document that it shows, and is asked to do so again (`refresh`) where others have
/// changed them. Its question about the workspace is answered as soon as there is something new to say, and waits until then:
/// nothing is computed while nothing changes.
struct DiagnosticPulls {
  /// A question about the workspace.
  struct Question: Sendable {
    let id: RequestID
    /// Under which parts of the answer are sent before the answer; nil where the client wants them together.
    let token: ProgressToken?
    /// Under which the client shows how far the first look has come: one that waits for news is not work.
    var progress: ProgressToken?
  }

  /// Whether the client pulls. If not, all is pushed.
  var isOn = false
  private var stale = StaleFiles()
  private var question: Question?
  private var run: (number: Int, scope: StaleFiles, task: Task<Void, Never>)?
  private var number = 0
  private var progress: IndexingProgress?
  /// The result ids that the client has from answers about the workspace.
  private var given: [DocumentURI: String] = [:]
  /// The open documents that it has pulled: the revision of the text, and the result id.
  private var pulled: [DocumentURI: (revision: Int, id: String)] = [:]
  private var mustRefresh = false
  private var isRefreshing = false

  /// Whether nothing is being worked out, and nothing is to be.
  var isQuiet: Bool { run == nil && (question == nil || stale.isEmpty) && (!mustRefresh || isRefreshing) }

  // MARK: Documents

  /// The client was given what is found in an open document.
  mutating func give(_ uri: DocumentURI, revision: Int, id: String) { pulled[uri] = (revision, id) }

  /// Whether the client has pulled a document as it is now; after each of its own changes it pulls it unasked.
  func has(_ document: Document) -> Bool { pulled[document.uri]?.revision == document.revision }

  /// Something was found in a document: where the client has pulled something else, it is asked to pull again.
  mutating func compare(_ id: String, of document: Document) {
    if has(document), pulled[document.uri]?.id != id { mustRefresh = true }
  }

  /// The document is closed.
  mutating func forget(_ uri: DocumentURI) { pulled[uri] = nil }

  /// Whether the client is to be asked now to pull all again: once, until it has answered.
  mutating func takeRefresh() -> Bool {
    guard mustRefresh, !isRefreshing else { return false }
    (mustRefresh, isRefreshing) = (false, true)
    return true
  }

  mutating func finishRefresh() { isRefreshing = false }

  // MARK: The workspace

  /// Files have changed, and concern others.
  mutating func add(
    _ changes: [AffectedFiles],
    changed: [DocumentURI],
    pointing: Set<DocumentURI>,
    _ workspace: Workspace
  ) {
    stale.add(changed)
    stale.add(pointing)
    for change in changes {
      guard let corpus = workspace[change.root], !change.isEverything, !change.isReload else {
        stale.add(change.root)
        continue
      }
      stale.add(
        change.files.compactMap { corpus.snapshot.record($0) }.map {
          DocumentURI(path: corpus.path(of: $0.path).text)
        }
      )
    }
  }

  /// All is to be looked at again, and shown anew.
  mutating func addEverything(refreshes: Bool = false) {
    stale.addEverything()
    mustRefresh = mustRefresh || (refreshes && !pulled.isEmpty)
  }

  /// Takes a question; the one before it, which is to be answered with nothing, if it still waits.
  mutating func ask(_ question: Question, known: [PreviousResultId], to outbox: Outbox) -> RequestID? {
    let before = end(to: outbox)
    self.question = question
    let known = Dictionary(known.map { ($0.uri, $0.value) }) { _, last in last }
    // What the client does not have, or has from a document's own answer, is compared anew.
    stale.add(given.filter { known[$0.key] != $0.value }.keys)
    stale.add(known.filter { given[$0.key] != $0.value }.keys)
    given = known
    return before
  }

  /// Starts to work out the answer, where a question waits and something may be new.
  mutating func start(_ maker: DiagnosticMaker, posting inbox: Inbox, to outbox: Outbox) {
    guard let question, run == nil, !stale.isEmpty else { return }
    number += 1
    if let token = question.progress {
      self.question?.progress = nil
      progress = IndexingProgress(checking: number, givenAs: token)
      show(to: outbox) { $0.answered(isTaken: true) }
    }
    let scope = stale.takeAll()
    let work = WorkspacePullRun(number: number, scope: scope, known: given, token: question.token, maker: maker)
    let task = Task.detached(priority: .utility) { work.run(posting: inbox, to: outbox) }
    run = (number, scope, task)
  }

  /// Takes what was worked out; the question, where it is to be answered: where nothing is new it goes on waiting. nil for
  /// what was called off.
  mutating func take(
    _ result: WorkspacePullResult,
    to outbox: Outbox
  ) -> (files: [WorkspacePullResult.File], answered: RequestID?)? {
    guard result.number == run?.number else { return nil }
    run = nil
    show(to: outbox) { $0.end("done") }
    progress = nil
    for file in result.files { given[file.uri] = file.id }
    guard !result.files.isEmpty else { return ([], nil) }
    defer { question = nil }
    return (result.files, question?.id)
  }

  /// So many files have been looked at; said where the client shows it, and before the answer alone.
  mutating func advance(_ number: Int, done: Int, total: Int, to outbox: Outbox) {
    if number == run?.number { show(to: outbox) { $0.advance(done: done, total: total) } }
  }

  private mutating func show(to outbox: Outbox, _ change: (inout IndexingProgress) -> WorkDoneProgress?) {
    guard var progress, let message = change(&progress) else { return }
    self.progress = progress
    outbox.send(Frame(ProgressNotification.self, ProgressParams(token: progress.token, value: message)))
  }

  /// Calls off the question; false where another waits, or none.
  mutating func cancel(_ id: RequestID, to outbox: Outbox) -> Bool {
    guard question?.id == id else { return false }
    _ = end(to: outbox)
    return true
  }

  /// Ends all work. The question that waited.
  mutating func end(to outbox: Outbox) -> RequestID? {
    run?.task.cancel()
    show(to: outbox) { $0.end("stopped") }
    progress = nil
    if let run { stale.add(run.scope) }
    run = nil
    defer { question = nil }
    return question?.id
  }
}
