// Requests: those about the session are answered here, the others by their handlers.

internal import Disk
internal import LSP

extension Loop {
  mutating func take(request id: RequestID, _ call: Call) {
    guard requests.begin(id) else { return outbox.send(Frame(answering: id, with: .cancelled)) }
    if let answer = answerAtOnce(id, call) {
      _ = requests.finish(id)
      outbox.send(answer)
    }
  }

  /// The answer, or nil where a task will give it.
  private mutating func answerAtOnce(_ id: RequestID, _ call: Call) -> Frame? {
    let method = RequestMethod(rawValue: call.method)
    switch (phase, method) {
    case (.waitingForInitialize, .initialize): return initialize(id, call)
    case (.waitingForInitialize, _):
      return Frame(answering: id, with: ResponseError(.serverNotInitialized, "`initialize` comes first"))
    case (.shutDown, _):
      return Frame(answering: id, with: ResponseError(.invalidRequest, "the server is shut down"))
    case (.running, .initialize):
      return Frame(answering: id, with: ResponseError(.invalidRequest, "`initialize` comes once"))
    case (.running, .shutdown):
      phase = .shutDown
      return Frame(answering: id, to: ShutdownRequest.self, with: Null())
    case (.running, let method):
      guard let method, let handler = handlers[method] else {
        return Frame(answering: id, with: ResponseError(.methodNotFound, "no such request: \(call.method)"))
      }
      start(handler, id, call)
      return nil
    }
  }

  private func start(_ handler: any RequestHandler.Type, _ id: RequestID, _ call: Call) {
    let context = RequestContext(client: client, documents: documents, workspace: workspace)
    let task = Task.detached(priority: .userInitiated) { [requests, outbox] in
      let response = handler.response(to: id, call, context)
      outbox.send(requests.finish(id) ? response : Frame(answering: id, with: .cancelled))
    }
    requests.attach(task, to: id)
  }

  private mutating func initialize(_ id: RequestID, _ call: Call) -> Frame {
    let params: InitializeParams
    do {
      params = try call.params(of: InitializeRequest.self)
    } catch {
      return Frame(answering: id, with: error)
    }
    phase = .running
    client = Client(params)
    process.set(params.processId)
    indexing.folders = params.folders.compactMap(\.path).map { DiskPath($0).absolute() }
    let capabilities = ServerCapabilities(Array(handlers.values), for: client)
    let result = InitializeResult(capabilities: capabilities, serverInfo: ServerInfo(name: "dossier", version: nil))
    return Frame(answering: id, to: InitializeRequest.self, with: result)
  }
}
