// What goes to the client: whole frames, one after the other.

internal import Disk
internal import LSP
internal import Platform
internal import Synchronization

/// The only writer of the output. Any thread may send, and no two frames mix. Where the client does not read, the sender
/// waits; not for ever, where the client is gone or will send nothing more.
final class Outbox: Sendable {
  private struct State {
    var isOpen = true
  }

  private let descriptor: Int32
  private let state = Mutex(State())
  /// Called once, when the reader at the other end has gone.
  private let onClose: @Sendable () -> Void
  /// Whether nobody needs to wait for the client any more. Asked after each two seconds of waiting.
  private let isHopeless: @Sendable () -> Bool
  let journal: Journal

  init(
    descriptor: Int32,
    journal: Journal = Journal(),
    isHopeless: @escaping @Sendable () -> Bool = { false },
    onClose: @escaping @Sendable () -> Void
  ) {
    self.isHopeless = isHopeless
    self.descriptor = descriptor
    self.journal = journal
    self.onClose = onClose
  }

  func send(_ frame: Frame) {
    write(frame)
    if let trace = journal.sent(frame) { write(trace) }
  }

  /// Notes a message that came, for a client that wants to be told of it.
  func note(received message: Message, _ body: [UInt8]) {
    if let trace = journal.received(message, body) { write(trace) }
  }

  private func write(_ frame: Frame) {
    let hasClosed = state.withLock { state in
      guard state.isOpen else { return false }
      if writeInPieces(frame.bytes) { return false }
      state.isOpen = false
      return true
    }
    if hasClosed { onClose() }
  }

  /// Pieces that a pipe takes whole as soon as it takes anything (`PIPE_BUF`), so that no write waits. False where nobody
  /// will read them.
  private func writeInPieces(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      guard waitForRoom() else { return false }
      let piece = bytes[start..<min(start + Self.piece, bytes.count)]
      guard case .success = writeAll(piece, to: descriptor) else { return false }
      start = piece.endIndex
    }
    return true
  }

  private static let piece = 4096

  private func waitForRoom() -> Bool {
    while true {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      let ready = poll(&wanted, 1, 2000)
      if ready > 0 { return true }
      if ready < 0, errno != EINTR { return false }
      if ready == 0, isHopeless() { return false }
    }
  }

  /// Lets nothing more out.
  func close() { state.withLock { $0.isOpen = false } }
}
