// dossier lsp: the language server, as an editor starts it.

internal import Platform
internal import Server

enum LSP: Subcommand {
  static let name = "lsp"
  static let summary = "serve an editor over standard input and output"
  static let usage = ""
  // Editors add these to any server's command line; there is but one way to speak here.
  static let options = [Option(name: "--stdio", help: "speak over standard input and output, as it does anyway")]
  static let examples = [
    ("dossier lsp", "what an editor starts; it speaks the Language Server Protocol 3.17")
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    Started by an editor, not by hand. editors/neovim and editors/vscode set theirs up; any other editor that speaks the
    protocol starts `dossier lsp` for files that end in .article or .codebook, with the folder that holds
    dossier.codebook as its root.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard isatty(0) == 0 else {
      Output.error.write("This is the language server: an editor starts it and speaks to it over pipes.\n\n\(manual)")
      return .failed
    }
    exit(LanguageServer.run(input: 0, output: 1))
  }
}
