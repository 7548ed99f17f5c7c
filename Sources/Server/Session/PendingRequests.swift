// The client's requests that have no answer yet, and which of them it no longer wants.

internal import LSP
internal import Synchronization

/// The reader notes requests as they come and as they are cancelled, the loop starts them, their tasks finish them.
final class PendingRequests: Sendable {
  private enum State {
    case waiting
    case running(Task<Void, Never>?)
    case cancelled
  }

  private let states = Mutex<[RequestID: State]>([:])
  /// So many requests are answered at once; each holds everything as it stood when its turn came.
  let room: Gate

  init(limit: Int = 4096) { room = Gate(limit: limit) }

  /// Notes a request, which `room` was entered for.
  func receive(_ id: RequestID) {
    // Two requests of one id have one answer as far as anybody can tell.
    if states.withLock({ $0.updateValue(.waiting, forKey: id) }) != nil { room.leave(1) }
  }

  /// Whether the request waits for its answer: cancelling one that is answered or was never made has no effect.
  @discardableResult
  func cancel(_ id: RequestID) -> Bool {
    let (isKnown, task) = states.withLock { states -> (Bool, Task<Void, Never>?) in
      guard let state = states[id] else { return (false, nil) }
      states[id] = .cancelled
      if case .running(let task) = state { return (true, task) }
      return (true, nil)
    }
    task?.cancel()
    return isKnown
  }

  /// Whether the request is still wanted. If not, it counts as finished.
  func begin(_ id: RequestID) -> Bool {
    let isWanted = states.withLock { states in
      if case .cancelled = states[id] {
        states[id] = nil
        return false
      }
      states[id] = .running(nil)
      return true
    }
    if !isWanted { room.leave(1) }
    return isWanted
  }

  /// Notes which task to stop. One that has finished meanwhile is not noted.
  func attach(_ task: Task<Void, Never>, to id: RequestID) {
    let isCancelled = states.withLock { states in
      switch states[id] {
      case .running: states[id] = .running(task)
      case .cancelled: return true
      case .waiting, nil: break
      }
      return false
    }
    if isCancelled { task.cancel() }
  }

  /// Whether the result is still wanted: false where the request was cancelled while it ran.
  func finish(_ id: RequestID) -> Bool {
    let state = states.withLock { $0.removeValue(forKey: id) }
    if state != nil { room.leave(1) }
    if case .cancelled = state { return false }
    return true
  }
}

extension ResponseError {
  /// The answer to a request that the client cancelled.
  static let cancelled = ResponseError(.requestCancelled, "cancelled")
}
