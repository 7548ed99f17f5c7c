// How far long work has come, in one line of a terminal that goes when the work is done.

internal import Platform
internal import Serial

/// `checking: 3211 of 10000 files, 4100 a second, 2 s left`, on standard error where that is a terminal, from the second
/// second on. A look at the clock for each step, no thread, no timer.
struct Progress {
  private let isWanted: Bool
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var stage = Stage()
  private var isShown = false

  fileprivate struct Stage {
    var work = ""
    var total = 0
    var done = 0
    var start = ContinuousClock.now
  }

  /// Nothing is shown before the work takes this long, nor more often than every tenth of a second.
  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(100)

  init(isWanted: Bool = Progress.fits) {
    self.isWanted = isWanted
    start = .now
    last = start
  }

  /// Of files that change. Where a patch or a list goes to the same terminal, that shows how far it has come.
  init(of mode: ChangeMode) {
    if mode == .write { self.init() } else { self.init(besideOutput: ()) }
  }

  /// Of work whose results go to standard output: where that is the same terminal, they show how far it has come.
  init(besideOutput: Void) { self.init(isWanted: Self.fits && !Output.standard.isTerminal) }

  /// Whether standard error is a terminal that can erase what was written.
  private static var fits: Bool {
    Output.error.isTerminal && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  /// Begins with a number of files; `work` says what is done with them.
  mutating func begin(_ work: String, of total: Int) {
    if isWanted { stage = Stage(work: work, total: total) }
  }

  mutating func advance(by count: Int) {
    guard isWanted else { return }
    stage.done += count
    let now = ContinuousClock.now
    guard now - start >= Self.patience, !isShown || now - last >= Self.pause else { return }
    last = now
    isShown = true
    Output.error.write("\r\(stage.line(after: now - stage.start, width: Output.error.width))\u{1B}[K")
  }

  /// Erases the line: for good, or until the next step.
  mutating func erase() {
    if isShown { Output.error.write("\r\u{1B}[K") }
    isShown = false
  }
}

extension Progress.Stage {
  fileprivate func line(after time: Duration, width: Int) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    var parts = ["\(work): \(done) of \(plural(total, "file"))"]
    if rate >= 1 {
      parts.append("\(Int(min(rate, 1e9))) a second")
      let left = Int(min(Double(max(0, total - done)) / rate, 1e6).rounded(.up))
      parts.append(left < 90 ? "\(left) s left" : "\(left / 60) min left")
    }
    return String(parts.joined(separator: ", ").prefix(max(0, width - 1)))
  }
}
