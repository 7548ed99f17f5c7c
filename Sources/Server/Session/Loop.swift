// The loop: takes events one after the other, and owns, by its components, all that changes.

internal import Disk
internal import LSP
internal import Serial

/// A value that cannot be copied: who is in the loop has it, nobody else can. Each component owns its state and changes it
/// itself; what crosses from one to another is in the extensions.
struct Loop: ~Copyable {
  enum Phase {
    case waitingForInitialize
    case running
    case shutDown
  }

  let outbox: Outbox
  /// The client's requests that have no answer yet.
  let pending: PendingRequests
  let process: ClientProcess
  let handlers: [RequestMethod: any RequestHandler.Type]
  let inbox: Inbox
  let completions: CompletionStyle

  var phase = Phase.waitingForInitialize
  var client = Client()
  var requests: OutgoingRequests
  var documents = DocumentStore()
  var workspace = Workspace()
  var indexer: Indexer
  var disk: DiskWatch
  var diagnostics: DiagnosticsPublisher
  var pulls = DiagnosticPulls()
  var settings = SettingsState()
  var settling = Settling()
  /// The state of the open texts.
  var moment = TextMoment()
  /// The tokens that the client has of each document.
  let tokens = TokenResults()

  init(
    inbox: Inbox,
    outbox: Outbox,
    requests: PendingRequests,
    process: ClientProcess,
    handlers: [any RequestHandler.Type],
    completions: CompletionStyle,
    mostWatchedFolders: Int
  ) {
    self.inbox = inbox
    self.outbox = outbox
    self.pending = requests
    self.process = process
    self.completions = completions
    self.handlers = Dictionary(handlers.map { ($0.method, $0) }) { first, _ in first }
    self.requests = OutgoingRequests(to: outbox)
    indexer = Indexer(posting: inbox, showing: outbox)
    disk = DiskWatch(posting: inbox, mostFolders: mostWatchedFolders)
    diagnostics = DiagnosticsPublisher(posting: inbox, to: outbox)
  }

  /// Runs until the client says `exit` or is gone; the process's exit code.
  mutating func run() -> Int32 {
    while true {
      for event in inbox.take() {
        if let code = handle(event) {
          diagnostics.stop()
          _ = pulls.end(to: outbox)
          indexer.stop()
          disk.stop()
          outbox.close()
          return code
        }
        servePulls()
        answerSettled()
      }
    }
  }

  /// The exit code, if the event ends the server.
  private mutating func handle(_ event: Event) -> Int32? {
    switch event {
    case .request(let id, let method, let call): take(request: id, method, call)
    case .notification(.exit, _): return exitCode
    case .notification(let method, let call): take(notification: method, call)
    case .response(let response): take(response: response)
    case .cancelled(let id): cancelPull(id)
    case .malformed(let problem): outbox.send(Frame(answering: problem.id, with: problem.error))
    case .broken(let problem):
      outbox.send(Frame(answering: nil, with: ResponseError(.parseError, problem.description)))
    case .ended: return exitCode
    case .indexing(let event): take(indexing: event)
    case .workspaceDiagnostics(let result): take(result)
    case .pulled(let result): take(result)
    case .pulling(let number, let done, let total): pulls.advance(number, done: done, total: total, to: outbox)
    case .disk(let change): take(diskChange: change)
    case .diskRead(let files): take(diskRead: files)
    case .unwatched:
      disk.loseOwn()
      sayWhetherBlind()
    case .watchProblems(let problems):
      log(problems)
      if problems.contains(where: { $0.attempt == .watch }) { disk.loseFolders() }
      sayWhetherBlind()
    case .watchFlushed: settling.flush()
    }
    return nil
  }

  /// 0 after an orderly `shutdown`.
  private var exitCode: Int32 {
    switch phase {
    case .shutDown: 0
    case .waitingForInitialize, .running: 1
    }
  }

  /// Says what went wrong on the disk: the first few say it all.
  func log(_ problems: [DiskProblem]) {
    for problem in problems.prefix(5) { log(.warning, problem.description) }
  }

  /// Says something in the client's log. Nothing may be sent before the answer to `initialize`.
  func log(_ type: MessageType, _ message: String) {
    switch phase {
    case .waitingForInitialize: break
    case .running, .shutDown:
      outbox.send(Frame(LogMessageNotification.self, LogMessageParams(type: type, message: message.visible)))
    }
  }
}
