// Ctrl-C: noticed, so that what was found so far can be told before the program ends.

internal import Disk
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Whether the user has asked the program to end (SIGINT). Asked a second time, it ends at once.
///
/// No handler runs between other things: the signal is held back in all threads, and one thread waits for it.
final class Interruption: Sendable {
  private let asked = Atomic(false)
  /// What is rung when the user asks.
  private let alarm: Alarm?

  /// Begins to listen; from now on Ctrl-C alone ends nothing. Where the signal is ignored, as of a job in the background,
  /// or no thread is to be had, nothing is ever asked.
  init(ringing alarm: Alarm? = nil) {
    self.alarm = alarm
    var before = sigaction()
    guard sigaction(SIGINT, nil, &before) == 0, !before.isIgnored else { return }
    var signals = Self.interrupt
    guard pthread_sigmask(SIG_BLOCK, &signals, nil) == 0 else { return }
    if !startThread({ self.wait() }) { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Ends the program as the signal would have: a shell then ends what called it, too, and tells status 130.
  static func end() -> Never {
    signal(SIGINT, SIG_DFL)
    var signals = interrupt
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(SIGINT)
    exit(ExitStatus.interrupted.rawValue)
  }

  private func wait() {
    var signals = Self.interrupt
    var number: Int32 = 0
    while sigwait(&signals, &number) == 0 {
      if asked.exchange(true, ordering: .relaxed) { Self.end() }
      alarm?.stop()
    }
  }

  private static var interrupt: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    return signals
  }
}

extension sigaction {
  fileprivate var isIgnored: Bool {
    #if canImport(Darwin)
      let handler = __sigaction_u.__sa_handler
    #else
      let handler = __sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
