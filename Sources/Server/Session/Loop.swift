// The loop: takes events one after the other, and owns all that changes.

internal import Disk
internal import LSP
internal import Rules

/// A value that cannot be copied: who is in the loop has it, nobody else can.
struct Loop: ~Copyable {
  enum Phase {
    case waitingForInitialize
    case running
    case shutDown
  }

  let inbox: Inbox
  let outbox: Outbox
  let requests: PendingRequests
  let process: ClientProcess
  let handlers: [RequestMethod: any RequestHandler.Type]

  var phase = Phase.waitingForInitialize
  var client = Client()
  var ownCalls = OutgoingRequests()
  var documents: [DocumentURI: Document] = [:]
  var closedTexts = ClosedFileCache()
  var workspace = Workspace()
  var indexing = IndexingState()
  var disk = DiskState()
  var publisher = Publisher()
  var crossWork = WorkspaceDiagnosticsQueue()
  var crossTask: Task<Void, Never>?

  init(
    inbox: Inbox,
    outbox: Outbox,
    requests: PendingRequests,
    process: ClientProcess,
    handlers: [any RequestHandler.Type]
  ) {
    self.inbox = inbox
    self.outbox = outbox
    self.requests = requests
    self.process = process
    self.handlers = Dictionary(handlers.map { ($0.method, $0) }) { first, _ in first }
  }

  /// Runs until the client says `exit` or is gone; the process's exit code.
  mutating func run() -> Int32 {
    while true {
      for event in inbox.take() {
        if let code = handle(event) {
          crossTask?.cancel()
          indexing.task?.cancel()
          disk.watch?.stop()
          outbox.close()
          return code
        }
      }
    }
  }

  /// The exit code, if the event ends the server.
  private mutating func handle(_ event: Event) -> Int32? {
    switch event {
    case .message(.request(let id, let call)): take(request: id, call)
    case .message(.notification(let call)):
      if NotificationMethod(rawValue: call.method) == .exit { return exitCode }
      take(notification: call)
    case .message(.response(let response)): take(response: response)
    case .malformed(let problem): outbox.send(Frame(answering: problem.id, with: problem.error))
    case .broken(let problem):
      outbox.send(Frame(answering: nil, with: ResponseError(.parseError, problem.description)))
    case .ended: return exitCode
    case .indexing(let event): take(indexing: event)
    case .judged(let result): take(judged: result)
    case .disk(let change): take(diskChange: change)
    case .diskRead(let files): take(diskRead: files)
    case .unwatched: losesWatch()
    case .watchProblems(let problems): log(problems)
    }
    return nil
  }

  /// 0 for a client that has taken its leave.
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
      outbox.send(Frame(LogMessageNotification.self, LogMessageParams(type: type, message: message)))
    }
  }
}
