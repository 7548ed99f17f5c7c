// The queue of events between the threads and the loop.

internal import Dispatch
internal import Synchronization

/// Anyone posts, the loop alone takes; events stay in the order in which they were posted.
final class Inbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let filled = DispatchSemaphore(value: 0)

  func post(_ event: Event) {
    let wasEmpty = events.withLock { events in
      events.append(event)
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
      if !taken.isEmpty { return taken }
      filled.wait()
    }
  }
}
