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

/// Says on standard error what is wrong.
func printError(_ message: String) { Output.error.write("dossier: \(message)\n") }

/// Colours of a terminal, or none.
struct Palette {
  /// What stands between `ESC [` and `m`.
  enum Style: String {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case blue = "1;34"
    case cyan = "36"
  }

  var isOn: Bool

  /// By the option `--color`, then `FORCE_COLOR` (https://force-color.org), `NO_COLOR` (https://no-color.org) and the
  /// terminal. `toFile` says that what is painted goes to a file: then only the option gives it colours. nil where the
  /// option's value is bad.
  init?(_ arguments: Arguments, toFile: Bool = false) {
    switch arguments.value("--color") ?? "auto" {
    case "always": isOn = true
    case "never": isOn = false
    case "auto": isOn = !toFile && Self.isWanted
    default:
      printError("`--color` is auto, always or never")
      return nil
    }
  }

  func bold(_ text: String) -> String { paint(.bold, text) }
  func dim(_ text: String) -> String { paint(.dim, text) }
  func red(_ text: String) -> String { paint(.red, text) }
  func green(_ text: String) -> String { paint(.green, text) }

  func write(_ style: Style, _ text: String, _ out: inout [UInt8]) {
    let isPainted = isOn && !text.isEmpty && style != .plain
    if isPainted {
      out.write("\u{1B}[")
      out.write(style.rawValue)
      out.write("m")
    }
    out.write(text)
    if isPainted { out.write("\u{1B}[0m") }
  }

  private func paint(_ style: Style, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private static var isWanted: Bool {
    // Programs that know the variable take 0 as a no.
    if let forced = environment("FORCE_COLOR") { return forced != "0" }
    return environment("NO_COLOR") == nil && environment("TERM") != "dumb" && Output.standard.isTerminal
  }
}
