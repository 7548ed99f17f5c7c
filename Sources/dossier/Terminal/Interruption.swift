// Ctrl-C: noticed, so that what was found so far can be reported before the program ends.

internal import Disk
internal import Platform
internal import Synchronization

/// Whether the user has asked the program to end (SIGINT). Asked a second time, it ends at once.
///
/// The signal has a handler, since holding it back in all threads would not do: the runtime keeps one of its own that
/// takes every signal.
struct Interruption: Sendable {
  /// Begins to listen, once in a process; from now on Ctrl-C alone ends nothing. `waker` is called when the user asks.
  /// Where the signal is ignored, as by a job in the background, it stays so.
  init(waking waker: Waker? = nil) {
    asked.store(false, ordering: .relaxed)
    wakerAddress.store(waker.map { Int(bitPattern: Unmanaged.passRetained($0).toOpaque()) } ?? 0, ordering: .relaxed)
    let before = signal(SIGINT, interrupted)
    if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(SIGINT, SIG_IGN) }
  }

  var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Ends the program as the signal would have: a shell then ends what called it, too, and reports status 130.
  static func end() -> Never {
    signal(SIGINT, SIG_DFL)
    raise(SIGINT)
    exit(ExitStatus.interrupted.rawValue)
  }
}

private let asked = Atomic(false)
/// The address of the waker; 0 for none.
private let wakerAddress = Atomic(0)

/// Runs between any two instructions: it takes no lock and no memory.
private func interrupted(_ number: Int32) {
  if asked.exchange(true, ordering: .relaxed) {
    endProgram(bySignal: number)
  } else if let waker = UnsafeRawPointer(bitPattern: wakerAddress.load(ordering: .relaxed)) {
    Unmanaged<Waker>.fromOpaque(waker).takeUnretainedValue().stop()
  }
}
