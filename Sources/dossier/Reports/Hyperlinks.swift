// Paths that a terminal opens at a click (OSC 8).

internal import Disk
internal import Platform

/// Links to files, or none.
struct Hyperlinks {
  static let none = Hyperlinks(host: nil)

  /// The machine on which the files lie, as links name it; nil where there are no links.
  private let host: String?
  private let current = DiskPath(".").absolute()

  private init(host: String?) { self.host = host }

  /// By `FORCE_HYPERLINK`, else where standard output is a terminal with colours that is known to take links.
  init(_ palette: Palette) {
    let isOn: Bool
    if let forced = environment("FORCE_HYPERLINK") {
      isOn = forced != "0"
    } else {
      isOn = palette.isOn && Output.standard.isTerminal && Self.isKnown
    }
    self.init(host: isOn ? Self.hostName : nil)
  }

  /// A path as it is shown, as a link where there are links.
  func link(_ path: DiskPath) -> String {
    let shown = path.description
    guard let host else { return shown }
    let whole = path.isPlain ? current.appending(path.bytes) : path.absolute()
    return "\u{1B}]8;;file://\(host)\(whole.percentEncoded)\u{1B}\\\(shown)\u{1B}]8;;\u{1B}\\"
  }

  /// Terminals say who they are in the environment. One that nobody knows might print a link's letters.
  private static var isKnown: Bool {
    // Whatever terminal lies around them; they drop links, or print them.
    let term = environment("TERM") ?? ""
    if ["screen", "tmux", "linux", "dumb"].contains(where: term.hasPrefix) { return false }
    if environment("CI") != nil { return false }
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "terminology", "Tabby", "rio", "mintty"]
    if let program = environment("TERM_PROGRAM"), programs.contains(program) { return true }
    // VTE 0.50.0 crashes at a link.
    if let version = environment("VTE_VERSION").flatMap({ Int($0) }) { return version > 5000 }
    if ["xterm-kitty", "alacritty", "foot", "contour", "xterm-ghostty"].contains(term) { return true }
    return ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains { environment($0) != nil }
  }

  private static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return DiskPath(bytes: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }).percentEncoded
  }
}

/// A variable of the environment; nil where it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
