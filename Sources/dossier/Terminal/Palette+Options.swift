// Whether there are colours, by the options, the environment and the terminal.

internal import Reports
internal import Serial

extension Palette {
  /// By the option `--color`, then `FORCE_COLOR` (https://force-color.org), `NO_COLOR` (https://no-color.org) and the
  /// terminal. `toFile` says that what is painted goes to a file: then only the option gives it colours. nil where the
  /// option's value is bad.
  init?(_ arguments: Arguments, toFile: Bool = false) {
    switch arguments.value("--color") ?? "auto" {
    case "always": self.init(isOn: true)
    case "never": self.init(isOn: false)
    case "auto": self.init(isOn: !toFile && Self.isWanted)
    default:
      printError("`--color` is auto, always or never")
      return nil
    }
  }

  private static var isWanted: Bool {
    // Programs that know the variable take 0 as a no.
    if let forced = environment("FORCE_COLOR") { return forced != "0" }
    return environment("NO_COLOR") == nil && environment("TERM") != "dumb" && Output.standard.isTerminal
  }
}
