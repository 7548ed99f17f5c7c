// dossier diff: what changed between files or folders, in facts.

internal import Disk
internal import Serial
internal import Syntax
internal import Text

enum Diff: Subcommand {
  static let name = "diff"
  static let summary = "say what changed between two files or folders, in facts and not in lines"
  static let usage = "[OPTION…] A B | --facts FILE"
  static let options = [
    Option(name: "--facts", value: "FILE", help: "list the facts of one file, for `git diff`"),
    AnswerFormat.option,
  ]
  static let examples = [
    ("dossier diff ada/a.article ben/a.article", "what two coders tagged differently"),
    ("dossier diff ada ben", "the same for all files of two folders, by their names"),
    ("git config diff.dossier.textconv \"dossier diff --facts\"", "so that git compares facts: see .gitattributes"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    A line begins with - for what A has and B has not, with + for the other way round.
    Exit status: 0 when both say the same, 1 when they differ, 2 when a file could not be read.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let format = AnswerFormat(arguments) else { return .failed }
    if let file = arguments.path("--facts") { return list(file, arguments) }
    guard arguments.paths.count == 2, !arguments.paths.contains("-") else {
      printError("`diff` compares two files or two folders: dossier diff ada ben")
      return .failed
    }
    guard let old = ComparedFiles(arguments.paths[0]), let new = ComparedFiles(arguments.paths[1]),
      let changes = FactChange.all(old, new)
    else { return .failed }
    let written =
      format == .json
      ? Output.standard.write(exactly: FactChange.json(changes))
      : Output.standard.write(FactChange.list(changes))
    return written == .failed ? .failed : changes.isEmpty ? .fine : .found
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
