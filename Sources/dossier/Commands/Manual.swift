// dossier manual: all pages of help as one manual page.

internal import Serial

enum Manual: Subcommand {
  static let name = "manual"
  static let summary = "print the manual page, for `man`"
  static let usage = ""
  static let options: [Option] = []
  static let examples = [
    ("dossier manual > ~/.local/share/man/man1/dossier.1", "so that `man dossier` finds it"),
    ("dossier manual | man -l -", "to read it now"),
  ].map { (command: $0.0, help: $0.1) }

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard arguments.paths.isEmpty else {
      printError("`manual` takes no word; `dossier COMMAND --help` shows the page of one command")
      return .failed
    }
    return Output.standard.write(exactly: Array(ManualPage(subcommands).text.utf8))
  }
}
