// What is worked out when it is first asked for, once for all who hold it.

internal import Synchronization

/// A value that copies of a snapshot or a vocabulary share. Whoever asks while another works it out waits.
final class Memo<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    known.withLock { known in
      let value = known ?? make()
      known = value
      return value
    }
  }
}
