// dossier format: headers, codebooks and tags in their one layout.

internal import Disk
internal import Project
internal import Reports
internal import Serial
internal import Syntax

enum Format: Subcommand {
  static let name = "format"
  static let summary = "lay out headers, codebooks and tags uniformly, without changing the text"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(
      name: "--check",
      help: "change nothing: list the files that would change, and fail if there are any"
    ),
    Option(name: "--diff", help: "change nothing: print a patch for `git apply`, and fail if it is not empty"),
    Option(
      name: "--stdin-filename",
      value: "NAME",
      help: "what standard input holds: a name that ends in .codebook or .article"
    ),
    Option.exclude,
    FileOptions.noIgnore,
    Option.followLinks,
    Option.colour,
  ]
  static let examples = [
    ("dossier format", "everything below the current folder"),
    ("dossier format drafts/a.article", "one file"),
    ("dossier format --check", "in CI: which files are not formatted"),
    ("dossier format - --stdin-filename dossier.codebook", "standard input to standard output"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    It changes only white space: between keys and values, in lists, in tags, at the ends of header lines. It adds and joins
    no line, and keeps the article's text byte for byte. It leaves alone what it cannot read, and files outside the corpus
    that links lead to.
    Exit status: 0 on success, 1 when --check or --diff finds a difference, 2 when a file could not be read or
    written, 130 when Ctrl-C ended it: then it says what it did until then, and every file is complete.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    // Colours that are forced upon a pipe are not meant for what git reads.
    guard let palette = Palette(arguments, toFile: !Output.standard.isTerminal) else { return .failed }
    let mode: ChangeMode = arguments.has("--diff") ? .patch : arguments.has("--check") ? .list : .write
    if arguments.paths.contains("-") { return standardInput(arguments, mode, palette) }
    if arguments.has("--stdin-filename") {
      printError("`--stdin-filename` says what `-` reads: use the two together")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.paths, FileOptions(arguments)) else { return .failed }
    var run = FormattingRun(input, Changes(mode, palette, within: arguments.writeScope))
    return await run.run()
  }

  private static func standardInput(_ arguments: Arguments, _ mode: ChangeMode, _ palette: Palette) -> ExitStatus {
    guard arguments.paths.count == 1 else {
      printError("`-` means standard input: name no other path beside it")
      return .failed
    }
    let name = arguments.path("--stdin-filename") ?? "<stdin>"
    let bytes: [UInt8]
    switch readStandardInput() {
    case .failure(let problem):
      printError("\(problem)")
      return .failed
    case .success(let read): bytes = read
    }
    let new: [UInt8]
    switch laidOut(bytes, CorpusFileKind(named: name)?.fileKind ?? .article, name) {
    case .failure(let problem):
      printError("\(problem.description)")
      return .failed
    case .success(let laidOut): new = laidOut
    }
    if mode == .write { return Output.standard.write(contents: new) }
    if new == bytes { return .fine }
    if mode == .list { return Output.standard.write("\(name)\n") == .failed ? .failed : .found }
    var changes = Changes(mode, palette, within: nil)
    changes.take([FileChange(path: name, old: bytes, new: new, in: name.folder)])
    changes.end()
    return changes.failed ? .failed : .found
  }
}
