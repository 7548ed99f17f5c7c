// What is worked out when it is first asked for, once for all who hold it.

internal import Synchronization

/// A value that copies of a snapshot or a vocabulary share. Whoever asks while another works it out waits; once it is known
/// nobody does: every file that is checked asks, and threads that waited for each other would take a tenth of the time.
final class Memo<Value: Sendable>: Sendable {
  private final class Known: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let known = AtomicLazyReference<Known>()
  private let making = Mutex<Void>(())

  func value(_ make: () -> Value) -> Value {
    if let known = known.load() { return known.value }
    return making.withLock { _ in
      if let known = known.load() { return known.value }
      return known.storeIfNil(Known(make())).value
    }
  }
}
