// dossier lsp: the language server, as an editor starts it.

internal import Disk
internal import Platform
internal import Serial
internal import Server

enum LSP: Subcommand {
  static let name = "lsp"
  static let summary = "run the language server for an editor"
  static let usage = ""
  // Editors add these to any server's command line; there is but one way to speak here.
  static let options = [
    Option(name: "--stdio", help: "use standard input and output (the default)"),
    Option(
      name: "--log",
      value: "FILE",
      help: "add a line to this file for each message: its name, size and time, and no text of articles"
    ),
    Option(
      name: "--completion",
      value: "STYLE",
      choices: CompletionStyle.allCases.map(\.rawValue),
      help: "exact (the default); words, where an editor completes words alone; none, where it cannot"
    ),
  ]
  static let examples = [
    ("dossier lsp", "the command for an editor to start; it speaks the Language Server Protocol 3.17"),
    ("dossier lsp --log /tmp/dossier.log", "the same, to find out why an editor shows nothing"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    An editor starts this, not a person. How to set up yours:
      VS Code       editors/vscode       pack the extension and install the file
      Neovim        editors/neovim       add the folder to 'runtimepath'
      Vim           editors/vim          add it and editors/neovim to 'runtimepath', with ALE
      Emacs         editors/emacs        add it to 'load-path', with eglot or lsp-mode
      Kate          editors/kate         copy the colours and the settings
      Qt Creator    editors/qtcreator    add a generic StdIO language server
      JupyterLab    editors/jupyterlab   copy the settings, with jupyterlab-lsp
      Helix         editors/helix        add the settings to languages.toml
      Sublime Text  editors/sublime      copy the colours and the settings, with LSP
      Zed           editors/zed          install it as a dev extension
      Sphinx, LaTeX editors/pygments     colours for pages, by Pygments
    Set up any other editor that speaks the protocol to start `dossier lsp` for files that end in .article or .codebook,
    with the folder that holds dossier.codebook as the root.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard isatty(0) == 0 else {
      Output.error.write("This is the language server: an editor starts it and talks to it through pipes.\n\n\(page)")
      return .failed
    }
    let style = arguments.value("--completion") ?? CompletionStyle.exact.rawValue
    guard let completions = CompletionStyle(rawValue: style) else {
      let known = CompletionStyle.allCases.map(\.rawValue).joined(separator: ", ")
      printError("there is no style of completion `\(style)`: \(known)")
      return .failed
    }
    var log: LogFile?
    if let path = arguments.path("--log") {
      switch LogFile.open(path) {
      case .success(let file): log = file
      case .failure(let problem):
        printError("\(problem.description)")
        return .failed
      }
    }
    exit(LanguageServer.run(input: 0, output: 1, completions: completions, log: log))
  }
}
