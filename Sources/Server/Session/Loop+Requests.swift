// The client's requests: those about the session are answered here, the others by their handlers; and its responses.

internal import Disk
internal import LSP

extension Loop {
  mutating func take(request id: RequestID, _ method: RequestMethod?, _ call: Call) {
    guard pending.begin(id) else { return outbox.send(Frame(answering: id, with: .cancelled)) }
    if let answer = answerAtOnce(id, method, call) {
      _ = pending.finish(id)
      outbox.send(answer)
    }
  }

  mutating func take(response: Response) {
    switch requests.finish(response.id) {
    case .watching:
      if (try? response.result(of: RegisterCapabilityRequest.self)) == nil {
        disk.useClient(false)
        indexAll()
      }
    case .progress(let run):
      let isTaken = (try? response.result(of: WorkDoneProgressCreateRequest.self)) != nil
      indexer.show(run) { $0.answered(isTaken: isTaken) }
    case .refresh: break
    case .diagnosticRefresh: pulls.finishRefresh()
    case .settings: take(settings: response)
    case nil: break
    }
  }

  /// The answer, or nil where a task will give it.
  private mutating func answerAtOnce(_ id: RequestID, _ method: RequestMethod?, _ call: Call) -> Frame? {
    switch (phase, method) {
    case (.waitingForInitialize, .initialize): return initialize(id, call)
    case (.waitingForInitialize, _):
      return Frame(answering: id, with: ResponseError(.serverNotInitialized, "`initialize` comes first"))
    case (.shutDown, _):
      return Frame(answering: id, with: ResponseError(.invalidRequest, "the server is shut down"))
    case (.running, .initialize):
      return Frame(answering: id, with: ResponseError(.invalidRequest, "`initialize` comes once"))
    case (.running, .documentDiagnostic) where pulls.isOn:
      do {
        return Frame(answering: id, to: DocumentDiagnosticRequest.self, with: try pulledDocument(call))
      } catch {
        return Frame(answering: id, with: error)
      }
    case (.running, .workspaceDiagnostic) where pulls.isOn:
      do {
        try pullWorkspace(id, call)
        return nil
      } catch {
        return Frame(answering: id, with: error)
      }
    case (.running, .shutdown):
      endPulls()
      phase = .shutDown
      return Frame(answering: id, to: ShutdownRequest.self, with: Null())
    case (.running, nil) where call.method == SettledRequest.name:
      settling.add(id)
      disk.flush()
      return nil
    case (.running, let method):
      guard let method, let handler = handlers[method] else {
        return Frame(answering: id, with: ResponseError(.methodNotFound, "no such request: \(call.method)"))
      }
      start(handler, id, call)
      return nil
    }
  }

  private func start(_ handler: any RequestHandler.Type, _ id: RequestID, _ call: Call) {
    let context = RequestContext(
      client: client,
      documents: documents.open,
      lines: documents.lines,
      workspace: workspace,
      tokens: tokens,
      outbox: outbox,
      moment: moment
    )
    let task = Task.detached(priority: .userInitiated) { [pending, outbox] in
      // For a client that does not read nothing is worked out.
      outbox.waitForRoom()
      let response = handler.response(to: id, call, context)
      outbox.send(pending.finish(id) ? response : Frame(answering: id, with: .cancelled))
    }
    pending.attach(task, to: id)
  }

  /// Answers those who wait until nothing is left to do, once that is so.
  mutating func answerSettled() {
    guard !settling.isEmpty, !indexer.isRunning, disk.isQuiet, diagnostics.isQuiet, pulls.isQuiet else { return }
    for id in settling.takeAll() {
      let answer = Frame(answering: id, to: SettledRequest.self, with: Null())
      outbox.send(pending.finish(id) ? answer : Frame(answering: id, with: .cancelled))
    }
  }

  private mutating func initialize(_ id: RequestID, _ call: Call) -> Frame {
    let params: InitializeParams
    do {
      params = try call.params(of: InitializeRequest.self)
    } catch {
      return Frame(answering: id, with: error)
    }
    phase = .running
    client = Client(params, completions: completions)
    settings.begin(with: params.initializationOptions)
    client.settings = settings.now
    pulls.isOn = client.pullsDiagnostics
    process.set(params.processId)
    indexer.folders = params.folders.compactMap(\.path).map { DiskPath($0).absolute() }
    let capabilities = ServerCapabilities(Array(handlers.values), for: client)
    let result = InitializeResult(capabilities: capabilities, serverInfo: ServerInfo(name: "dossier", version: nil))
    return Frame(answering: id, to: InitializeRequest.self, with: result)
  }
}
