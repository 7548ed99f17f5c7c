// What goes to the terminal, to a pipe, or to a file.

internal import Disk
internal import Platform

/// Standard output or standard error.
struct Output {
  static let standard = Output(descriptor: 1)
  static let error = Output(descriptor: 2)

  let descriptor: Int32

  @discardableResult
  func write(_ text: String) -> ExitStatus { write(Array(text.utf8)) }

  /// Writes all of the bytes. A reader who has gone ends the program quietly, as `head` expects.
  @discardableResult
  func write(_ bytes: [UInt8]) -> ExitStatus {
    switch writeAll(bytes, to: descriptor, as: descriptor == 1 ? "standard output" : "standard error") {
    case .success: return .fine
    case .failure(let problem):
      if problem.cause == .closedPipe { exit(ExitStatus.fine.rawValue) }
      if descriptor != 2 { printError(problem.description) }
      return .failed
    }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal; 100 where there is none.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
    return Int(size.ws_col)
  }
}

extension ExitStatus {
  /// Ends the program while `value` is still held: giving back the facts of ten thousand files one by one would take
  /// 5 % of the time of `check`, and the system does it at once.
  func end<Value>(with value: Value) -> Never {
    withExtendedLifetime(value) { end() }
  }

  func end() -> Never {
    switch self {
    case .fine, .found, .failed: exit(rawValue)
    case .interrupted: Interruption.end()
    }
  }
}

/// Prints an error to standard error.
func printError(_ message: String) { Output.error.write("dossier: \(message)\n") }
