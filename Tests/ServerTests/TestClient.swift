// A client inside the test's process, over the real loop and a pair of pipes.

import Disk
import Foundation
import LSP
import Synchronization
import Testing

@testable import Server

/// Talks to one server. What the server sends is read by the test, message by message; `finish` holds that nothing went
/// unread.
final class TestClient {
  enum Incoming {
    case publish(PublishDiagnosticsParams)
    case notification(Call)
    case request(RequestID, Call)
    case response(Response)
  }

  /// What a client that shows everything says of itself.
  static let plain = #"{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"versionSupport":true}}}"#

  let toServer: Int32
  private let frames: AsyncStream<[UInt8]?>
  private var iterator: AsyncStream<[UInt8]?>.Iterator
  private let timeouts: AsyncStream<[UInt8]?>.Continuation
  private let exits: AsyncStream<Int32>
  private var unread: [Incoming] = []
  private var lastID = 0
  private var isOpen = true

  /// `program`: a `dossier` that runs as a process of its own; nil for a server within this one.
  init(
    handlers: [any RequestHandler.Type] = Handlers.all,
    completions: CompletionStyle = .exact,
    mostWatchedFolders: Int = .max,
    program: String? = nil
  ) {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    _ = (pipe(&input), pipe(&output))
    toServer = input[1]
    let (frames, yield) = AsyncStream.makeStream(of: [UInt8]?.self)
    self.frames = frames
    iterator = frames.makeAsyncIterator()
    timeouts = yield
    let (exits, exit) = AsyncStream.makeStream(of: Int32.self)
    self.exits = exits
    let (serverInput, serverOutput, fromServer) = (input[0], output[1], output[0])
    Thread.detachNewThread {
      if let program {
        exit.yield(status(of: program, serverInput, serverOutput))
        _ = Foundation.close(serverOutput)
        return
      }
      exit.yield(
        LanguageServer.run(
          input: serverInput,
          output: serverOutput,
          handlers: handlers,
          completions: completions,
          mostWatchedFolders: mostWatchedFolders
        )
      )
      // The server's reader may still be in read(2) on its input, which therefore stays open.
      _ = Foundation.close(serverOutput)
    }
    Thread.detachNewThread { readFrames(from: fromServer, into: yield) }
  }

  deinit { closeInput() }

  // MARK: Sending

  func send(_ bytes: [UInt8]) {
    #expect((try? writeAll(bytes, to: toServer).get()) != nil)
  }

  func send(raw text: String) { send(Array(text.utf8)) }

  func send(json: String) { send(Frame(body: Array(json.utf8)).bytes) }

  func notify<N: LSP.Notification>(_ notification: N.Type, _ params: N.Params) {
    send(Frame(notification, params).bytes)
  }

  func answer<R: Request>(_ id: RequestID, to request: R.Type, with result: R.Result) {
    send(Frame(answering: id, to: request, with: result).bytes)
  }

  func refuse(_ id: RequestID) {
    send(Frame(answering: id, with: ResponseError(.methodNotFound, "no")).bytes)
  }

  /// Closes the server's input, as a client does that goes.
  func closeInput() {
    if isOpen { _ = Foundation.close(toServer) }
    isOpen = false
  }

  // MARK: Asking

  /// Sends a request; its answer is read by `response`.
  func ask<R: Request>(_ request: R.Type, _ params: R.Params) -> RequestID {
    lastID += 1
    send(Frame(request, id: .number(lastID), params).bytes)
    return .number(lastID)
  }

  func request<R: Request>(_ request: R.Type, _ params: R.Params) async throws -> R.Result {
    try await response(to: ask(request, params)).result(of: request)
  }

  func response(to id: RequestID) async throws -> Response {
    try await take { message in
      if case .response(let response) = message, response.id == id { return response }
      return nil
    }
  }

  /// The error that a request, given as JSON without its id, is answered with.
  func error(ofRequest method: String, _ params: String = "{}") async throws -> ResponseError? {
    lastID += 1
    send(json: #"{"jsonrpc":"2.0","id":\#(lastID),"method":"\#(method)","params":\#(params)}"#)
    return try await response(to: .number(lastID)).failure
  }

  // MARK: Reading

  /// The next diagnostics of a file.
  func diagnostics(of uri: DocumentURI) async throws -> PublishDiagnosticsParams {
    try await take { message in
      if case .publish(let params) = message, params.uri == uri { return params }
      return nil
    }
  }

  func notification<N: LSP.Notification>(_ notification: N.Type) async throws -> N.Params {
    let call = try await take { message in
      if case .notification(let call) = message, call.method == N.name { return call }
      return nil
    }
    return try call.params(of: notification)
  }

  /// The next request of the server's own of a kind.
  func serverRequest<R: Request>(_ request: R.Type) async throws -> (id: RequestID, params: R.Params) {
    let (id, call) = try await take { message -> (RequestID, Call)? in
      if case .request(let id, let call) = message, call.method == R.name { return (id, call) }
      return nil
    }
    return (id, try call.params(of: request))
  }

  /// The error of a response to no request.
  func anonymousError() async throws -> ResponseError? {
    try await take { message in
      if case .response(let response) = message, response.id == nil { return response }
      return nil
    }.failure
  }

  /// Takes the first message that fits out of those that came, waiting for more where none does.
  private func take<Taken>(_ fits: (Incoming) -> Taken?) async throws -> Taken {
    for (index, message) in unread.enumerated() {
      if let taken = fits(message) {
        unread.remove(at: index)
        return taken
      }
    }
    while let message = try await next() {
      if let taken = fits(message) { return taken }
      unread.append(message)
    }
    throw NoMessage(unread: unread.map { "\($0)" })
  }

  /// nil at the end of the server's output, and after two minutes of silence.
  private func next() async throws -> Incoming? {
    let watchdog = Task.detached { [timeouts] in
      try await Task.sleep(for: .seconds(120))
      timeouts.yield(nil)
    }
    defer { watchdog.cancel() }
    guard let frame = await iterator.next(), let body = frame else { return nil }
    switch try Message(body) {
    case .request(let id, let call): return .request(id, call)
    case .response(let response): return .response(response)
    case .notification(let call) where call.method == PublishDiagnosticsNotification.name:
      return .publish(try call.params(of: PublishDiagnosticsNotification.self))
    case .notification(let call): return .notification(call)
    }
  }

  // MARK: Ending

  /// Waits until the server has nothing more to say, and gives what was not read.
  func settle() async throws -> [Incoming] {
    // What a handler answers does not count to the server, and its tasks are this process's: one of the lowest priority runs
    // when they have had their turn.
    await Task.detached(priority: .background) {}.value
    _ = try await response(to: ask(SettledRequest.self, nil)).result(of: SettledRequest.self)
    defer { unread = [] }
    return unread
  }

  /// Takes leave by the book, and holds that every message was read.
  func finish(_ location: SourceLocation = #_sourceLocation) async throws {
    let unread = try await settle()
    #expect(unread.isEmpty, "unread messages", sourceLocation: location)
    _ = try await request(ShutdownRequest.self, Null())
    notify(ExitNotification.self, Null())
    #expect(await exitCode() == 0, sourceLocation: location)
    while let message = try await next() { Issue.record("after the end: \(message)", sourceLocation: location) }
  }

  func exitCode() async -> Int32? {
    for await code in exits { return code }
    return nil
  }
}

struct NoMessage: Error { let unread: [String] }

enum UnknownRequest: Request {
  typealias Params = Null
  typealias Result = Null
  static let name = "test/unknown"
}

extension Response {
  var failure: ResponseError? {
    do {
      _ = try result(of: UnknownRequest.self)
      return nil
    } catch {
      return error
    }
  }
}

/// Runs a server to its end.
private func status(of program: String, _ input: Int32, _ output: Int32) -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = ["lsp"]
  process.standardInput = FileHandle(fileDescriptor: input)
  process.standardOutput = FileHandle(fileDescriptor: output)
  guard (try? process.run()) != nil else { return -1 }
  process.waitUntilExit()
  return process.terminationStatus
}

private func readFrames(from descriptor: Int32, into stream: AsyncStream<[UInt8]?>.Continuation) {
  var reader = FrameReader()
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { break }
    reader.feed(Array(buffer[..<count]))
    while let event = reader.next() {
      switch event {
      case .frame(let body): stream.yield(body)
      case .problem(let problem): Issue.record("the server's output is no frame: \(problem)")
      }
    }
  }
  if let problem = reader.end() { Issue.record("the server's output ends badly: \(problem)") }
  close(descriptor)
  stream.finish()
}
