// What goes to the client: whole frames, one after the other.

internal import Disk
internal import Dispatch
internal import LSP
internal import Platform
internal import Synchronization

/// The only writer of the output. Any thread may send, no two frames mix, and nobody waits: what the pipe does not take at
/// once waits here, and a thread that lives as long as that writes it. So that it has a bound, who works for the client waits
/// for room before (`waitForRoom`), and of what is said about one subject the last alone waits.
final class Outbox: Sendable {
  private struct Waiting {
    let bytes: [UInt8]
    let subject: String?
  }

  private struct State {
    var isOpen = true
    /// What the client has not taken. Of the first `written` bytes are.
    var waiting: [Waiting] = []
    var written = 0
    /// In bytes.
    var size = 0
    /// Whether a thread writes what waits.
    var hasWriter = false
    /// How many threads wait for something to be taken.
    var sleepers = 0
  }

  private let descriptor: Int32
  private let limit: Int
  private let state = Mutex(State())
  private let changed = DispatchSemaphore(value: 0)
  /// Called once, when the reader at the other end has gone.
  private let onClose: @Sendable () -> Void
  /// Whether nobody needs to wait for the client any more. Asked after each two seconds of waiting.
  private let isHopeless: @Sendable () -> Bool
  let journal: Journal

  /// `limit`: with more bytes waiting than that there is no room.
  init(
    descriptor: Int32,
    limit: Int = 64 << 10,
    journal: Journal = Journal(),
    isHopeless: @escaping @Sendable () -> Bool = { false },
    onClose: @escaping @Sendable () -> Void
  ) {
    self.isHopeless = isHopeless
    self.descriptor = descriptor
    self.limit = limit
    self.journal = journal
    self.onClose = onClose
  }

  /// How many bytes wait for the client.
  var size: Int { state.withLock { $0.size } }

  /// Sends a frame, in place of one about the same subject that waits still.
  func send(_ frame: Frame, about subject: String? = nil) {
    add(Waiting(bytes: frame.bytes, subject: subject))
    if let trace = journal.sent(frame) { add(Waiting(bytes: trace.bytes, subject: nil)) }
  }

  /// Notes a message that came, for a client that wants to be told of it.
  func note(received message: Message, _ body: [UInt8]) {
    if let trace = journal.received(message, body) { add(Waiting(bytes: trace.bytes, subject: nil)) }
  }

  /// Waits while a client that does not read has left too much lying here: more than the limit, or than `most` bytes.
  func waitForRoom(_ most: Int? = nil) {
    let most = most ?? limit
    sleep { $0.size > most }
  }

  /// Lets nothing more out but what waits, and waits until the client has that, or is gone.
  func close() {
    sleep { !$0.waiting.isEmpty }
    state.withLock { $0.isOpen = false }
  }

  private func add(_ message: Waiting) {
    let (isStuck, hasClosed) = state.withLock { state in
      guard state.isOpen else { return (false, false) }
      if let subject = message.subject,
        let older = state.waiting.indices.dropFirst().first(where: { state.waiting[$0].subject == subject })
      {
        state.size -= state.waiting.remove(at: older).bytes.count
      }
      state.waiting.append(message)
      state.size += message.bytes.count
      if state.hasWriter { return (false, false) }
      let isGone = !writeWhatFits(&state)
      state.hasWriter = !state.waiting.isEmpty
      return (state.hasWriter, isGone)
    }
    if hasClosed { onClose() }
    if isStuck, !startThread({ self.writeRest() }) { writeRest() }
  }

  /// Writes what waits until nothing does, or nobody will read it.
  private func writeRest() {
    var isDone = false
    while !isDone {
      let mayRead = waitForReader()
      let (hasClosed, sleepers) = state.withLock { state in
        let isGone = !mayRead || !writeWhatFits(&state)
        if isGone { close(&state) }
        isDone = state.waiting.isEmpty
        if isDone { state.hasWriter = false }
        defer { state.sleepers = 0 }
        return (isGone, state.sleepers)
      }
      for _ in 0..<sleepers { changed.signal() }
      if hasClosed { onClose() }
    }
  }

  /// Writes pieces that a pipe takes whole as soon as it takes anything (`PIPE_BUF`), so that no write waits. False where
  /// nobody will read them.
  private func writeWhatFits(_ state: inout State) -> Bool {
    while let first = state.waiting.first {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&wanted, 1, 0) > 0 else { return true }
      let piece = first.bytes[state.written..<min(state.written + Self.piece, first.bytes.count)]
      guard case .success = writeAll(piece, to: descriptor) else {
        close(&state)
        return false
      }
      (state.written, state.size) = (piece.endIndex, state.size - piece.count)
      guard piece.endIndex == first.bytes.count else { continue }
      state.waiting.removeFirst()
      state.written = 0
    }
    return true
  }

  private static let piece = 4096

  private func close(_ state: inout State) { (state.isOpen, state.waiting, state.size) = (false, [], 0) }

  /// Sleeps until the pipe takes something. False where nobody will read it.
  private func waitForReader() -> Bool {
    while true {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      let ready = poll(&wanted, 1, 2000)
      if ready > 0 { return true }
      if ready < 0, errno != EINTR { return false }
      if ready == 0, isHopeless() { return false }
    }
  }

  private func sleep(while mustWait: (State) -> Bool) {
    while true {
      let mustSleep = state.withLock { state in
        guard state.hasWriter, mustWait(state) else { return false }
        state.sleepers += 1
        return true
      }
      if !mustSleep { return }
      changed.wait()
    }
  }
}
