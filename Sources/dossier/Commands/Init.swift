// dossier init: a corpus to start from.

internal import Disk
internal import Serial

enum Init: Subcommand {
  static let name = "init"
  static let summary = "make a corpus to start from: a codebook with examples and a small article"
  static let usage = "[OPTION…] [FOLDER]"
  static let options = [
    Option(name: "--title", value: "TEXT", help: "what the corpus is about (My corpus)"),
    Option(name: "--pre-commit", help: "also a file for pre-commit, which checks before each commit"),
    Option(name: "--github", help: "also a workflow for GitHub Actions"),
    Option(name: "--gitlab", help: "also a job for GitLab"),
  ]
  static let examples = [
    ("dossier init", "in the current folder"),
    ("dossier init tram --title \"The tram debate\"", "in the folder tram, which is made"),
    ("dossier init --pre-commit --github", "with automatic checks"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    What is there already is never changed: where a file has one of the names, nothing is written, and the file is named.
    Exit status: 0 on success, 2 when nothing was written.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard arguments.paths.count <= 1, arguments.paths.first != "-" else {
      printError("`init` takes one folder: dossier init tram")
      return .failed
    }
    let title = arguments.value("--title") ?? "My corpus"
    guard !title.contains(where: \.isNewline), title.contains(where: { !$0.isWhitespace }) else {
      printError("`--title` is one line")
      return .failed
    }
    let folder = arguments.paths.first ?? "."
    var files = StartingFile.corpus(titled: title)
    if arguments.has("--pre-commit") { files.append(.preCommit) }
    if arguments.has("--github") { files.append(.github) }
    if arguments.has("--gitlab") { files.append(.gitlab) }
    return write(files, in: folder)
  }

  /// Writes all of the files, or none where one of them is there.
  private static func write(_ files: [StartingFile], in folder: DiskPath) -> ExitStatus {
    func path(_ file: StartingFile) -> DiskPath {
      folder.bytes.elementsEqual(".".utf8) ? DiskPath(file.name) : folder.appending(file.name)
    }
    let there = files.map(path).filter {
      if case .success = FileStatus.of($0, following: false) { true } else { false }
    }
    guard there.isEmpty else {
      for path in there { printError("\(path): this is here already") }
      printError("nothing was written, because Dossier would have to replace what is named above; name a new folder")
      return .failed
    }
    for file in files {
      let path = path(file)
      switch makeFolder(path.folder).flatMap({ _ in createFile(path, with: Array(file.text.utf8)) }) {
      case .success: Output.error.write("wrote \(path)\n")
      case .failure(let problem):
        printError("\(problem)")
        return .failed
      }
    }
    Output.error.write("next: `dossier check` reports mistakes; `dossier show` shows who is for and against what\n")
    return .fine
  }
}
