// The thread that reads what the client sends.

internal import LSP
internal import Platform

/// Blocks in poll(2) and read(2), cuts frames, reads the method of each message and posts it; notifications that no handler
/// knows are dropped. `$/cancelRequest` is not only posted: it takes effect at once, however much waits in the inbox, as long as
/// there is room there; while there is none, and while the client does not read, nothing is read.
struct Reader: Sendable {
  let descriptor: Int32
  let inbox: Inbox
  let requests: PendingRequests
  let client: ClientProcess
  let outbox: Outbox

  /// Reads to the end of the stream.
  func run() {
    readToTheEnd()
    client.leave()
  }

  private func readToTheEnd() {
    var frames = FrameReader()
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      guard waitForInput() else { return inbox.post(.ended) }
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        buffer.withUnsafeBytes { frames.feed(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        while let next = frames.next() {
          if !post(next) { return inbox.post(.ended) }
        }
      } else if count == 0 {
        if let problem = frames.end() { inbox.post(.broken(problem)) }
        return inbox.post(.ended)
      } else if errno != EINTR, errno != EAGAIN {
        return inbox.post(.ended)
      }
    }
  }

  /// Sleeps until something can be read. False where nothing more comes: the stream cannot be read, or the process that
  /// started the server is gone.
  private func waitForInput() -> Bool {
    while true {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wanted, 1, client.patience)
      if ready > 0 { return wanted.revents & Int16(POLLNVAL) == 0 }
      if ready < 0, errno != EINTR { return false }
      if client.hasVanished { return false }
    }
  }

  /// Posts a message, and waits until there is room for it. False where the client is gone and there will be none.
  private func post(_ event: FrameReader.Event) -> Bool {
    switch event {
    case .problem(let problem): inbox.post(.broken(problem))
    case .frame(let body):
      do {
        let message = try Message(body)
        // As much as the inbox takes: an `exit` behind much that nobody reads must be seen.
        outbox.waitForRoom(Inbox.limit)
        outbox.note(received: message, body)
        return post(message, size: body.count + Self.overhead)
      } catch {
        inbox.post(.malformed(error))
      }
    }
    return true
  }

  private func post(_ message: Message, size: Int) -> Bool {
    let event: Event
    switch message {
    case .notification(let call):
      guard let method = NotificationMethod(rawValue: call.method) else { return true }
      guard method != .cancelRequest else {
        if let params = try? call.params(of: CancelRequestNotification.self), requests.cancel(params.id) {
          inbox.post(.cancelled(params.id))
        }
        return true
      }
      if method == .exit { client.leave() }
      event = .notification(method, call)
    case .request(let id, let call):
      guard requests.room.enter(1, unless: { client.hasVanished }) else { return false }
      requests.receive(id)
      event = .request(id, method: RequestMethod(rawValue: call.method), call)
    case .response(let response): event = .response(response)
    }
    guard inbox.room.enter(size, unless: { client.hasVanished }) else { return false }
    inbox.post(event, size: size)
    return true
  }

  /// What a message takes beside its bytes.
  private static let overhead = 256
}
