// What goes to the terminal, to a pipe, or to a file.

internal import Disk

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
      if descriptor != 2 { complain(problem.description) }
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
    withExtendedLifetime(value) { exit(rawValue) }
  }
}

/// Says on standard error what is wrong.
func complain(_ message: String) { Output.error.write("dossier: \(message)\n") }

/// Colours of a terminal, or none.
struct Palette {
  var isOn: Bool

  /// By the option `--color`, the terminal, and `NO_COLOR` (https://no-color.org). nil where the option's value is bad.
  init?(_ arguments: Arguments) {
    switch arguments.value("--color") ?? "auto" {
    case "always": isOn = true
    case "never": isOn = false
    case "auto":
      let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      let dumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
      isOn = Output.standard.isTerminal && !refused && !dumb
    default:
      complain("`--color` is auto, always or never")
      return nil
    }
  }

  func bold(_ text: String) -> String { paint("1", text) }
  func dim(_ text: String) -> String { paint("2", text) }
  func red(_ text: String) -> String { paint("1;31", text) }
  func green(_ text: String) -> String { paint("32", text) }
  func yellow(_ text: String) -> String { paint("1;33", text) }
  func blue(_ text: String) -> String { paint("1;34", text) }
  func cyan(_ text: String) -> String { paint("36", text) }

  private func paint(_ code: String, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
