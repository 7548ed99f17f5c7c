// Articles whose paths come on standard input, exported one by one as they come.

internal import Disk
internal import Export
internal import Project
internal import Serial

/// `dossier export --stream`: a worker that another program drives, on one machine or many.
enum StreamRun {
  static let options = [
    Option(name: "--stream", help: "jsonl: a line for each path on standard input, in their order, as they come"),
    Option(
      name: "--vocabulary",
      value: "FILE",
      help: "--stream: a codebook, in place of those of the current folder's corpus; may be repeated"
    ),
  ]

  @MainActor static func write(_ arguments: Arguments, _ format: ExportFormat) async -> ExitStatus {
    guard arguments.paths.isEmpty else {
      printError("`--stream` takes paths from standard input, one per line: name none on the command line")
      return .failed
    }
    guard format == .jsonl, !arguments.has("--output") else {
      printError(
        "`--stream` writes JSON lines to standard output: leave out \(format == .jsonl ? "`--output`" : "`--format`")"
      )
      return .failed
    }
    let check: VocabularyCheck
    switch VocabularyCheck.reading(arguments.paths(of: "--vocabulary")) {
    case .failure(let problem):
      printError("\(problem)")
      return .failed
    case .success(let read): check = read
    }
    var lines = StandardInputLines()
    while true {
      switch lines.next() {
      case .failure(let problem):
        if case .tooLarge = problem.cause {
          printError("a line of standard input is longer than any path: write one path per line")
        } else {
          printError("\(problem)")
        }
        return .failed
      case .success(let paths):
        if paths.isEmpty { return .fine }
        if await write(paths.map { DiskPath(bytes: $0) }, check) == .failed { return .failed }
        if Output.standard.isAbandoned { return .fine }
      }
    }
  }

  private static func write(_ paths: [DiskPath], _ check: VocabularyCheck) async -> ExitStatus {
    var status = ExitStatus.fine
    await CorpusReader(isCancelled: { false }).map(paths) { path in
      row(of: path, check)
    } done: { _ in
    } take: { rows in
      if status != .failed { status = Output.standard.write(exactly: Array(rows.joined())) }
    }
    return status
  }

  /// A file that cannot be read has a row that says so: whoever drives many must find each path again.
  private static func row(of path: DiskPath, _ check: VocabularyCheck) -> [UInt8]? {
    switch check.checked(path) {
    case .success(let checked): JSONLines().line(of: ExportedFile(checked, check.vocabulary))
    case .failure(let problem): JSONLines().line(ofUnread: path.text, because: "\(problem)")
    }
  }
}
