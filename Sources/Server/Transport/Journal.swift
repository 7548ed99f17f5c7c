// What goes between client and server, told line by line: in the file of `--log`, and to a client that traces.

internal import Disk
internal import LSP
internal import Synchronization

/// Without a file and without a client that traces it costs one look at a flag for each message. The file has the names,
/// sizes and times of messages, and what was said to the user, but no text of anybody's articles.
final class Journal: Sendable {
  private struct State {
    var trace = TraceValue.off
    /// The requests that wait for an answer: those of the client, and those of the server.
    var asked: [RequestID: (method: String, start: ContinuousClock.Instant)] = [:]
    var own: [RequestID: String] = [:]
  }

  private let file: LogFile?
  private let start = ContinuousClock.now
  private let isOn: Atomic<Bool>
  private let state = Mutex(State())
  /// Bodies are cut at so many bytes in a trace.
  private static let longest = 20_000

  init(file: LogFile? = nil) {
    self.file = file
    isOn = Atomic(file != nil)
    note("dossier lsp begins")
  }

  /// How much the client wants to be told.
  func trace(_ value: TraceValue) {
    state.withLock { $0.trace = value }
    isOn.store(file != nil || value != .off, ordering: .relaxed)
  }

  /// Adds a line to the file alone.
  func note(_ line: String) {
    guard let file else { return }
    let seconds = start.duration(to: .now).milliseconds / 1000
    file.add("\(seconds.rounded(places: 3)) s: \(line)")
  }

  /// Notes a message that came. What to send to a client that traces; nil for one that does not.
  func received(_ message: Message, _ body: some Collection<UInt8>) -> Frame? {
    guard isOn.load(ordering: .relaxed) else { return nil }
    let line: String
    switch message {
    case .request(let id, let call):
      state.withLock { $0.asked[id] = (call.method, .now) }
      line = "received request \(call.method) (\(id))"
    case .notification(let call): line = "received notification \(call.method)"
    case .response(let response):
      let method = state.withLock { state in response.id.flatMap { state.own.removeValue(forKey: $0) } }
      line = "received answer to \(method ?? "no request")"
    }
    return tell(line, body)
  }

  /// Notes a message that went out.
  func sent(_ frame: Frame) -> Frame? {
    guard isOn.load(ordering: .relaxed), let message = try? Message(Array(frame.body)) else { return nil }
    switch message {
    case .request(let id, let call):
      state.withLock { $0.own[id] = call.method }
      return tell("sent request \(call.method) (\(id))", frame.body)
    case .notification(let call):
      let said =
        call.method == LogMessageNotification.name || call.method == ShowMessageNotification.name
        ? try? call.params(of: LogMessageNotification.self) : nil
      return tell("sent notification \(call.method)" + (said.map { " “\($0.message)”" } ?? ""), frame.body)
    case .response(let response):
      let asked = state.withLock { state in response.id.flatMap { state.asked.removeValue(forKey: $0) } }
      let time = asked.map { " after \($0.start.duration(to: .now).milliseconds.rounded(places: 2)) ms" } ?? ""
      let to = asked.map { "to \($0.method) (\(response.id?.description ?? ""))" } ?? "to what is no request"
      return tell("sent \(response.isError ? "error" : "answer") \(to)\(time)", frame.body)
    }
  }

  private func tell(_ line: String, _ body: some Collection<UInt8>) -> Frame? {
    note("\(line), \(body.count) bytes")
    let trace = state.withLock { $0.trace }
    if trace == .off { return nil }
    let verbose = trace == .verbose ? String(decoding: body.prefix(Self.longest), as: UTF8.self) : nil
    return Frame(LogTraceNotification.self, LogTraceParams(message: line, verbose: verbose))
  }
}

extension Duration {
  fileprivate var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}

extension Double {
  /// Cut to some decimal places, as a log needs them.
  fileprivate func rounded(places: Int) -> Double {
    let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
    return (self * factor).rounded() / factor
  }
}
