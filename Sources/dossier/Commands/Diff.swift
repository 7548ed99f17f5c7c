// dossier diff: what changed between files or folders, in facts.

internal import Disk
internal import Serial

enum Diff: Subcommand {
  static let name = "diff"
  static let summary = "say what changed between two files, folders or revisions, in facts and not in lines"
  static let usage = "[OPTION…] A B | REV [REV] [PATH…] | --facts FILE"
  static let options = [
    Option(name: "--facts", value: "FILE", help: "list the facts of one file, for `git diff`"),
    AnswerFormat.option,
  ]
  static let examples = [
    ("dossier diff ada/a.article ben/a.article", "what two coders tagged differently"),
    ("dossier diff ada ben", "the same for all files of two folders, by their names"),
    ("dossier diff HEAD~1", "what has changed since the last commit but one, in the current folder"),
    ("dossier diff main feature a.article", "what one article says in two branches"),
    ("git config diff.dossier.textconv \"dossier diff --facts\"", "so that git compares facts: see .gitattributes"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    A revision is what git takes for one: a branch, a tag, HEAD~1, main..feature. Without a second one it is compared with
    the working tree; files that git ignores are left out.
    A line begins with - for what A has and B has not, with + for the other way round.
    Exit status: 0 when both say the same, 1 when they differ, 2 when a file could not be read.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let format = AnswerFormat(arguments) else { return .failed }
    if let file = arguments.path("--facts") { return list(file, arguments) }
    guard let order = DiffOrder(arguments.paths), let sides = sides(of: order),
      let changes = FactChange.all(sides.old, sides.new)
    else { return .failed }
    let written =
      format == .json
      ? Output.standard.write(exactly: FactChange.json(changes))
      : Output.standard.write(FactChange.list(changes))
    return written == .failed ? .failed : changes.isEmpty ? .fine : .found
  }

  /// nil, with an error printed, for what cannot be read.
  private static func sides(of order: DiffOrder) -> (old: ComparedFiles, new: ComparedFiles)? {
    switch order {
    case .revisions(let revisions): return revisions.sides
    case .files(let first, let second):
      guard let old = ComparedFiles(first), let new = ComparedFiles(second) else { return nil }
      return (old, new)
    }
  }

  private static func list(_ file: DiskPath, _ arguments: Arguments) -> ExitStatus {
    guard arguments.paths.isEmpty else {
      printError("`--facts` takes one file: name no other beside it")
      return .failed
    }
    switch readFile(file) {
    case .failure(let problem):
      printError("\(problem)")
      return .failed
    case .success(let bytes):
      // Git gives the file another name, whose ending stays.
      let lines = FactLines(bytes, isCodebook: CorpusFileKind(named: file) == .codebook).all
      return Output.standard.write(lines.map { "\($0)\n" }.joined())
    }
  }
}
