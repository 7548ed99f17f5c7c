// Whether the terminal opens links, and on which machine the files lie.

internal import Disk
internal import Platform
internal import Reports

extension Hyperlinks {
  /// By `FORCE_HYPERLINK`, else where standard output is a terminal with colours that is known to take links.
  init(_ palette: Palette, _ paths: CheckoutPaths) {
    let isOn: Bool
    if let forced = environment("FORCE_HYPERLINK") {
      isOn = forced != "0"
    } else {
      isOn = palette.isOn && Output.standard.isTerminal && Self.isKnown
    }
    self = isOn ? Hyperlinks(host: Self.host) { ReportedPath(paths.absolute(DiskPath(bytes: $0.bytes))) } : .none
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

  private static var host: ReportedPath {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return ReportedPath("") }
    return ReportedPath(DiskPath(bytes: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }))
  }
}
