// What is worked out when it is first asked for, once for all who hold it.

internal import Synchronization

/// A value that copies of a snapshot or a vocabulary share. Whoever asks while another works it out waits; once it is known
/// nobody does: every file that is checked asks, and threads that waited for each other would take a tenth of the time.
final class Memo<Value: Sendable>: Sendable {
  private let known = Atomic<UInt>(0)
  private let making = Mutex<Void>(())

  func value(_ make: () -> Value) -> Value {
    if let known = read() { return known.value }
    return making.withLock { _ in
      if let known = read() { return known.value }
      let made = MemoValue(make())
      known.store(UInt(bitPattern: Unmanaged.passRetained(made).toOpaque()), ordering: .releasing)
      return made.value
    }
  }

  /// By its address: the library's own `AtomicLazyReference` looks its type up at each call.
  private func read() -> MemoValue<Value>? {
    UnsafeRawPointer(bitPattern: known.load(ordering: .acquiring)).map {
      Unmanaged<MemoValue<Value>>.fromOpaque($0).takeUnretainedValue()
    }
  }

  deinit {
    if let address = UnsafeRawPointer(bitPattern: known.load(ordering: .acquiring)) {
      Unmanaged<AnyObject>.fromOpaque(address).release()
    }
  }
}

/// What a memo knows.
private final class MemoValue<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
