// dossier completions: what a shell needs to complete commands and options.

internal import Rules
internal import Serial

enum Completions: Subcommand {
  static let name = "completions"
  static let summary = "print completions of commands and options for a shell"
  static let usage = "bash|zsh|fish"
  static let options: [Option] = []
  static let examples = [
    ("dossier completions bash > ~/.local/share/bash-completion/completions/dossier", "from the next terminal on"),
    ("source <(dossier completions zsh)", "in ~/.zshrc, behind compinit"),
    ("dossier completions fish > ~/.config/fish/completions/dossier.fish", "fish"),
  ].map { (command: $0.0, help: $0.1) }

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard arguments.words.count == 1, let shell = CompletedShell(rawValue: arguments.words[0]) else {
      let near = nearest(to: arguments.words.first ?? "", among: CompletedShell.allCases.map(\.rawValue))
      printError("`completions` needs a shell: bash, zsh or fish\(didYouMean(near))")
      return .failed
    }
    return Output.standard.write(exactly: Array(shell.script(of: subcommands).utf8))
  }
}
