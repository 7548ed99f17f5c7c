// A bound on what waits: who brings more stands at the gate until something has gone.

internal import Dispatch
internal import Synchronization

/// Counts what is within. One thread enters; any thread lets go. What is larger than the limit enters an empty place.
final class Gate: Sendable {
  private struct State {
    var amount = 0
    var isWaiting = false
  }

  let limit: Int
  private let state = Mutex(State())
  private let freed = DispatchSemaphore(value: 0)

  init(limit: Int) { self.limit = limit }

  /// What is within.
  var amount: Int { state.withLock { $0.amount } }
  /// Whether somebody stands at the gate.
  var isWaiting: Bool { state.withLock { $0.isWaiting } }

  /// Enters, and waits while there is no room. False where `isHopeless`, which is asked every two seconds of waiting, says
  /// that nobody will make room.
  func enter(_ amount: Int, unless isHopeless: () -> Bool = { false }) -> Bool {
    while true {
      let hasEntered = state.withLock { state in
        state.isWaiting = state.amount > 0 && state.amount + amount > limit
        if !state.isWaiting { state.amount += amount }
        return !state.isWaiting
      }
      if hasEntered { return true }
      if freed.wait(timeout: .now() + .seconds(2)) == .timedOut, isHopeless() { return false }
    }
  }

  func leave(_ amount: Int) {
    let isWaiting = state.withLock { state in
      state.amount -= amount
      defer { state.isWaiting = false }
      return state.isWaiting
    }
    if isWaiting { freed.signal() }
  }
}
