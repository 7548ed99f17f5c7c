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

  func receive(_ id: RequestID) { states.withLock { $0[id] = .waiting } }

  /// Has no effect on a request that is answered or was never made.
  func cancel(_ id: RequestID) {
    let task: Task<Void, Never>? = states.withLock { states in
      guard let state = states[id] else { return nil }
      states[id] = .cancelled
      if case .running(let task) = state { return task }
      return nil
    }
    task?.cancel()
  }

  /// Whether the request is still wanted. If not, it counts as finished.
  func begin(_ id: RequestID) -> Bool {
    states.withLock { states in
      if case .cancelled = states[id] {
        states[id] = nil
        return false
      }
      states[id] = .running(nil)
      return true
    }
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
    states.withLock { states in
      if case .cancelled = states.removeValue(forKey: id) { return false }
      return true
    }
  }
}

extension ResponseError {
  /// The answer to a request that the client cancelled.
  static let cancelled = ResponseError(.requestCancelled, "cancelled")
}
