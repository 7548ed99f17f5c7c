// The server's own requests to the client, and what their answers are for.

internal import LSP

struct OutgoingRequests {
  enum Purpose {
    case watching
    case progress(run: Int)
    /// The client was asked to ask again: its answer says nothing.
    case refresh
    case diagnosticRefresh
    case settings
  }

  private let outbox: Outbox
  private var last = 0
  private var waiting: [RequestID: Purpose] = [:]

  init(to outbox: Outbox) { self.outbox = outbox }

  mutating func send<R: Request>(_ request: R.Type, _ params: R.Params, for purpose: Purpose) {
    last += 1
    waiting[.number(last)] = purpose
    outbox.send(Frame(request, id: .number(last), params))
  }

  /// What the request was for; nil where none of that id waits.
  mutating func finish(_ id: RequestID?) -> Purpose? { id.flatMap { waiting.removeValue(forKey: $0) } }
}
