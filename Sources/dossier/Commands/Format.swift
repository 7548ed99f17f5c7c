// dossier format: headers, codebooks and tags in their one layout.

internal import Disk
internal import Project
internal import Reports
internal import Syntax

enum Format: Subcommand {
  static let name = "format"
  static let summary = "lay out headers, codebooks and tags in one way; the text stays as it is"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(
      name: "--check",
      help: "change nothing: name the files that are laid out otherwise, and fail if there are any"
    ),
    Option(name: "--diff", help: "change nothing: print a patch that `git apply` takes, and fail if it is not empty"),
    Option(
      name: "--stdin-filename",
      value: "NAME",
      help: "what standard input is: a name that ends in .codebook or .article"
    ),
    Option.colour,
  ]
  static let examples = [
    ("dossier format", "all that lies below the current folder"),
    ("dossier format drafts/a.article", "one file"),
    ("dossier format --check", "in CI: which files are laid out otherwise"),
    ("dossier format - --stdin-filename dossier.codebook", "standard input to standard output"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    It sets white space alone: between keys and values, in lists, in tags, at the ends of a header's lines. No line is added
    or joined, and the article's text stays as it is, byte for byte. What cannot be read is left as it stands.
    Exit status: 0 when all is well, 1 when --check or --diff has something to tell, 2 when a file could not be read or
    written, 130 when Ctrl-C ended it: then what was done until then is told, and each file is whole.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    // Colours that are forced upon a pipe are not meant for what git reads.
    guard let palette = Palette(arguments, toFile: !Output.standard.isTerminal) else { return .failed }
    let mode: ChangeMode = arguments.has("--diff") ? .patch : arguments.has("--check") ? .list : .write
    if arguments.paths.contains("-") { return standardInput(arguments, mode, palette) }
    if arguments.has("--stdin-filename") {
      printError("`--stdin-filename` names what `-` reads")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.paths) else { return .failed }
    var run = FormattingRun(input, Changes(mode, palette))
    return run.run()
  }

  private static func standardInput(_ arguments: Arguments, _ mode: ChangeMode, _ palette: Palette) -> ExitStatus {
    guard arguments.paths.count == 1 else {
      printError("`-` stands for standard input and is named alone")
      return .failed
    }
    let name = arguments.path("--stdin-filename") ?? "<stdin>"
    let bytes: [UInt8]
    switch readStandardInput() {
    case .failure(let problem):
      printError(problem.description)
      return .failed
    case .success(let read): bytes = read
    }
    let new: [UInt8]
    switch laidOut(bytes, CorpusFileKind(name: name.lastName)?.fileKind ?? .article, name) {
    case .failure(let problem):
      printError(problem.description)
      return .failed
    case .success(let laidOut): new = laidOut
    }
    if mode == .write { return Output.standard.write(new) }
    if new == bytes { return .fine }
    if mode == .list { return Output.standard.write("\(name)\n") == .failed ? .failed : .found }
    var changes = Changes(mode, palette)
    changes.take([FileChange(path: name, old: bytes, new: new)])
    changes.end()
    return changes.failed ? .failed : .found
  }
}
