// The server's own requests to the client, and what their answers are for.

internal import LSP

struct OutgoingRequests {
  enum Purpose {
    case watching
    case progress(run: Int)
  }

  private var last = 0
  private var waiting: [RequestID: Purpose] = [:]

  mutating func newID(for purpose: Purpose) -> RequestID {
    last += 1
    waiting[.number(last)] = purpose
    return .number(last)
  }

  /// What the request was for; nil where none of that id waits.
  mutating func finish(_ id: RequestID?) -> Purpose? { id.flatMap { waiting.removeValue(forKey: $0) } }
}

extension Loop {
  mutating func ask<R: Request>(_ request: R.Type, _ params: R.Params, for purpose: OutgoingRequests.Purpose) {
    outbox.send(Frame(request, id: ownCalls.newID(for: purpose), params))
  }

  mutating func take(response: Response) {
    switch ownCalls.finish(response.id) {
    case .watching:
      if (try? response.result(of: RegisterCapabilityRequest.self)) == nil {
        disk.watching = .ourselves
        indexAll()
      }
    case .progress(let run):
      let isTaken = (try? response.result(of: WorkDoneProgressCreateRequest.self)) != nil
      show(run) { $0.answered(isTaken: isTaken) }
    case nil: break
    }
  }
}
