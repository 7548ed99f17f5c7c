// How far the work on many files has come, as the client shows it.

internal import LSP

/// The progress of one run: a token is offered to the client, and used once it has taken it. One that the client itself has
/// given is taken from the beginning.
struct IndexingProgress: Sendable {
  enum State: Sendable, Hashable {
    case offered
    case shown(percentage: Int)
    case over
  }

  let run: Int
  let token: ProgressToken
  private let title: String
  /// Whether the user may end it by a button; a request that a client sent is cancelled as requests are.
  private let isCancellable: Bool
  private var state = State.offered
  private var percentage = 0

  init(run: Int) {
    (self.run, title, isCancellable) = (run, "Reading articles", true)
    token = .string("dossier/indexing/\(run)")
  }

  init(checking run: Int, givenAs token: ProgressToken) {
    (self.run, self.token, title, isCancellable) = (run, token, "Checking articles", false)
  }

  /// The offer to the client.
  var creation: WorkDoneProgressCreateParams { WorkDoneProgressCreateParams(token: token) }

  /// The client has taken the token, or will not: what to send.
  mutating func answered(isTaken: Bool) -> WorkDoneProgress? {
    guard state == .offered else { return nil }
    state = isTaken ? .shown(percentage: percentage) : .over
    return isTaken
      ? .begin(WorkDoneProgressBegin(title: title, cancellable: isCancellable, percentage: percentage)) : nil
  }

  /// Some files are done: what to send, at most for every twentieth part.
  mutating func advance(done: Int, total: Int) -> WorkDoneProgress? {
    percentage = total > 0 ? min(100, done * 100 / total) : 100
    guard case .shown(let shown) = state, percentage >= shown + 5 else { return nil }
    state = .shown(percentage: percentage)
    return .report(WorkDoneProgressReport(message: "\(done) of \(total)", percentage: percentage))
  }

  mutating func end(_ message: String) -> WorkDoneProgress? {
    defer { state = .over }
    guard case .shown = state else { return nil }
    return .end(WorkDoneProgressEnd(message: message))
  }
}
