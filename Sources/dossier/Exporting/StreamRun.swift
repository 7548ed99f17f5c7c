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

  private static let taken = options.map(\.name) + ["--format"]

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
    if let other = Export.allOptions.first(where: { arguments.has($0.name) && !taken.contains($0.name) }) {
      printError("`\(other.name)` does nothing with `--stream`: leave it out")
      return .failed
    }
    let check: VocabularyCheck
    switch VocabularyCheck.reading(arguments.paths(of: "--vocabulary")) {
    case .failure(let refusal):
      printError("\(refusal.words)")
      return .failed
    case .success(let read): check = read
    }
    for problem in check.problems { printError("\(problem)") }
    if check.hasNoCodebook {
      printError(
        "no codebook is known, so what articles define counts alone: start in the folder of the corpus, or add --vocabulary FILE"
      )
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
    await CorpusReader(isForLargeResults: true, isCancelled: { false }).map(paths) { path in
      row(of: path, check)
    } done: { _ in
    } take: { rows in
      if status != .failed { status = Output.standard.write(exactly: Array(rows.joined())) }
    }
    return status
  }

  /// A file that cannot be read has a row that says so: whoever drives many must find each path again.
  private static func row(of line: DiskPath, _ check: VocabularyCheck) -> [UInt8]? {
    // As lists from Windows have it.
    let path = line.bytes.last == UInt8(ascii: "\r") ? DiskPath(bytes: line.bytes.dropLast()) : line
    func row(because reason: String) -> [UInt8] {
      JSONLines().line(ofUnread: check.relative(path).text, because: reason)
    }
    if path.isEmpty { return JSONLines().line(ofUnread: "", because: "the line of standard input is empty") }
    return switch check.checked(path) {
    case .success(let checked): JSONLines().line(of: ExportedFile(checked, check.vocabulary))
    case .failure(let problem) where problem.cause == .otherKind:
      row(because: "\(path.text): its name ends in neither .article nor .codebook")
    case .failure(let problem): row(because: "\(problem)")
    }
  }
}
