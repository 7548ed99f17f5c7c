// What goes to the terminal, to a pipe, or to a file.

internal import Disk
internal import Platform
internal import Serial
internal import Synchronization

/// Standard output or standard error.
struct Output {
  static let standard = Output(descriptor: 1)
  static let error = Output(descriptor: 2)

  let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// By the name that the value of an option has for it: `-`, `/dev/stdout`. nil for anything else. Opened anew, a file
  /// behind standard output would be written from its start.
  init?(named path: DiskPath) {
    switch path.text {
    case "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1": self = .standard
    case "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2": self = .error
    default: return nil
    }
  }

  /// Writes lines for a person: no text within them is more than text to a terminal or a log.
  @discardableResult
  func write(_ text: Escaped<PlainLine>) -> ExitStatus { write(exactly: text.bytes) }

  /// Writes a file's text: as it is, but to a terminal so that it is no more than text.
  @discardableResult
  func write(contents bytes: [UInt8]) -> ExitStatus {
    isTerminal ? write(Escaped(lines: String(decoding: bytes, as: UTF8.self))) : write(exactly: bytes)
  }

  /// Writes all of the bytes as they are: a report that is escaped already, JSON. Where the reader has gone, as
  /// `head` goes when it has seen enough, nothing is written any more, and the program ends as it would have otherwise.
  @discardableResult
  func write(exactly bytes: [UInt8]) -> ExitStatus {
    if isAbandoned { return .fine }
    switch writeAll(bytes, to: descriptor, as: descriptor == 1 ? "standard output" : "standard error") {
    case .success: return .fine
    case .failure(let problem) where problem.cause == .closedPipe:
      abandoned.bitwiseOr(1 << descriptor, ordering: .relaxed)
      return .fine
    case .failure(let problem):
      if descriptor != 2 { printError("\(problem)") }
      return .failed
    }
  }

  /// Whether its reader has gone. Whoever would only write for ever may end.
  var isAbandoned: Bool { abandoned.load(ordering: .relaxed) & 1 << descriptor != 0 }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal; 100 where there is none.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
    return Int(size.ws_col)
  }
}

/// A bit for each descriptor whose reader has gone.
private let abandoned = Atomic<Int32>(0)

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
func printError(_ message: Escaped<PlainLine>) { Output.error.write("dossier: \(message)\n") }
