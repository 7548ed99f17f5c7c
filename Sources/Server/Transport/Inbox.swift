// The queue of events between the threads and the loop.

internal import Dispatch
internal import Synchronization

/// Anyone posts, the loop alone takes; events stay in the order in which they were posted.
///
/// What the client sends has a bound: while the loop cannot go on, as when the client does not read, no more is read of it.
final class Inbox: Sendable {
  private struct Waiting {
    var event: Event
    /// The room that it takes; 0 for what does not come from the client.
    var size: Int
  }

  private let events = Mutex<[Waiting]>([])
  private let filled = DispatchSemaphore(value: 0)
  /// In bytes.
  let room: Gate

  /// How many bytes wait at most, where nobody says otherwise.
  static let limit = 8 << 20

  /// `limit`: how many bytes of the client's messages wait at most.
  init(limit: Int = limit) { room = Gate(limit: limit) }

  /// Posts what was entered into `room` with its size, or what the server itself has to say.
  func post(_ event: Event, size: Int = 0) {
    let wasEmpty = events.withLock { events in
      events.append(Waiting(event: event, size: size))
      return events.count == 1
    }
    if wasEmpty { filled.signal() }
  }

  /// All events that wait, at least one: sleeps until there is one.
  func take() -> [Event] {
    while true {
      let taken = events.withLock { events in
        let all = events
        events = []
        return all
      }
      if !taken.isEmpty {
        let size = taken.reduce(0) { $0 + $1.size }
        if size > 0 { room.leave(size) }
        return taken.map(\.event)
      }
      filled.wait()
    }
  }
}
