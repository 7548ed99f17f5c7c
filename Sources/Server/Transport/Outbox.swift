// What goes to the client: whole frames, one after the other.

internal import Disk
internal import LSP
internal import Synchronization

/// The only writer of the output. Any thread may send; a frame is one write, and no two mix.
final class Outbox: Sendable {
  private struct State {
    var isOpen = true
  }

  private let descriptor: Int32
  private let state = Mutex(State())
  /// Called once, when the reader at the other end has gone.
  private let onClose: @Sendable () -> Void

  init(descriptor: Int32, onClose: @escaping @Sendable () -> Void) {
    self.descriptor = descriptor
    self.onClose = onClose
  }

  func send(_ frame: Frame) {
    let hasClosed = state.withLock { state in
      guard state.isOpen else { return false }
      if case .success = writeAll(frame.bytes, to: descriptor) { return false }
      state.isOpen = false
      return true
    }
    if hasClosed { onClose() }
  }

  /// Lets nothing more out.
  func close() { state.withLock { $0.isOpen = false } }
}
