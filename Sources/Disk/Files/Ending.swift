// Signals that end the program while it writes files: what waits to take a file's place is taken away first.

import Platform
internal import Synchronization

/// Lets no signal that ends a program (SIGINT, SIGTERM, SIGHUP, SIGQUIT) leave files behind that were not put in place. Call
/// it once, first thing in `main`; whoever answers such a signal otherwise calls `endProgram` in the end. A signal that is
/// ignored, as by nohup(1), stays so.
public func cleanUpAtSignals() {
  for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
    let before = signal(number, endProgram)
    if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
  }
}

/// Ends the program as a signal would have: at once or, while files are written, when those that wait are taken away. May be
/// called between any two instructions: it takes no lock and no memory.
public func endProgram(bySignal number: Int32) {
  if writers.load(ordering: .sequentiallyConsistent) > 0 {
    let before = asked.exchange(number, ordering: .sequentiallyConsistent)
    // A user who asks once more, since the disk does not answer, is heard.
    if before == 0 || number != SIGINT { return }
  }
  signal(number, SIG_DFL)
  // To the process: this thread may hold all signals back, as those of the runtime's pool do.
  _ = kill(getpid(), number)
}

/// Whether a signal has asked the program to end, and it waits for whoever writes files: more work is for nothing.
public func isEndAsked() -> Bool { Ending.isAsked }

enum Ending {
  /// Whether a signal wants the program to end: write no more, and take away what waits.
  static var isAsked: Bool { asked.load(ordering: .relaxed) != 0 }

  /// Work in which files wait to take the places of others. Behind it the program ends, where a signal has asked for it.
  static func held<Result>(_ work: () -> Result) -> Result {
    begin()
    defer { end() }
    return work()
  }

  /// From now on files wait to take the places of others, until `end` is called once for it.
  static func begin() { writers.add(1, ordering: .sequentiallyConsistent) }

  /// None waits any more. Where a signal has asked for it, the program ends here.
  static func end() {
    let left = writers.subtract(1, ordering: .sequentiallyConsistent).newValue
    let number = asked.load(ordering: .sequentiallyConsistent)
    if left == 0, number != 0 {
      signal(number, SIG_DFL)
      _ = kill(getpid(), number)
      // It ends on another thread; where none takes the signal, here.
      sleep(5)
      _exit(128 + number)
    }
  }
}

/// How many threads write files.
private let writers = Atomic(0)
/// The signal that asked for the end; 0 for none.
private let asked = Atomic<Int32>(0)
