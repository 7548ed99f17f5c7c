// The tokens that the client has of each open document, so that it can be sent what differs alone.

internal import LSP
internal import Synchronization

/// Keeps the last answer of each document. Requests run beside each other, so it is shared and locked.
final class TokenResults: Sendable {
  private struct State {
    var last = 0
    var results: [DocumentURI: (id: String, data: [UInt32])] = [:]
  }

  private let state = Mutex(State())

  /// Keeps an answer in place of the one before it; the id by which the client will name it.
  func keep(_ data: [UInt32], of uri: DocumentURI) -> String {
    state.withLock { state in
      state.last += 1
      let id = String(state.last)
      state.results[uri] = (id, data)
      return id
    }
  }

  /// The answer of an id; nil where another has taken its place.
  func data(of uri: DocumentURI, id: String) -> [UInt32]? {
    state.withLock { state in
      guard let result = state.results[uri], result.id == id else { return nil }
      return result.data
    }
  }

  /// Forgets what a document had that is closed now.
  func forget(_ uri: DocumentURI) { state.withLock { $0.results[uri] = nil } }
}
