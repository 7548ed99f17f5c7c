// A run of dossier format over files: many are written together, then it reports what was done.

internal import Disk
internal import Project
internal import Serial

struct FormattingRun {
  private let input: CorpusInput
  private var changes: Changes
  private var failed: Bool
  private var pending = PendingChanges<DiskPath>()
  private var progress: Progress
  /// The roots of the corpora, by the files.
  private var roots: [DiskPath: DiskPath] = [:]
  private let interruption = Interruption()

  init(_ input: CorpusInput, _ changes: Changes) {
    self.input = input
    self.changes = changes
    failed = input.failed
    progress = Progress(of: changes.mode)
  }

  mutating func run() async -> ExitStatus {
    let files = input.chosen
    for corpus in input.layout.corpora {
      for file in corpus.codebooks + corpus.articles where file.isChosen { roots[file.path] = corpus.root.path }
    }
    progress.begin("formatting", of: files.count)
    let reader = CorpusReader { [interruption] in interruption.isAsked }
    var printed = ExitStatus.fine
    await reader.map(files) { [roots] file in
      readFile(file.path).mapError { LayoutProblem(description: $0.description) }.flatMap { bytes in
        laidOut(bytes, file.kind.fileKind, file.path).map { new in
          FileChange(path: file.path, old: bytes, new: new, in: roots[file.path] ?? file.path.folder)
        }
      }
    } done: {
      progress.advance(by: $0)
    } take: { chunk in
      for change in chunk { add(change) }
      if pending.isFull, printed == .fine { printed = take() }
    }
    progress.erase()
    if printed == .failed { return .failed }
    // A user who ends it wants no more files changed, but wants to know what was found.
    let isInterrupted = interruption.isAsked
    if !isInterrupted || changes.mode != .write, take() == .failed { return .failed }
    changes.end()
    failed = failed || changes.failed
    let done = changes.mode == .write ? "formatted" : "would be formatted"
    let isNothing = changes.count == 0 && !failed && !isInterrupted
    let sentence = isNothing ? "nothing to format in" : "\(done): \(changes.count) of"
    Output.error.write("\(isInterrupted ? "interrupted; until then " : "")\(sentence) \(plural(files.count, "file"))\n")
    if isInterrupted { return .interrupted }
    return failed ? .failed : changes.mode != .write && changes.count > 0 ? .found : .fine
  }

  private mutating func add(_ change: Result<FileChange, LayoutProblem>) {
    switch change {
    case .failure(let problem): fail(problem.description)
    case .success(let change) where change.new == change.old: break
    case .success(let change): pending.add(change, change.path)
    }
  }

  private mutating func fail(_ message: String) {
    progress.erase()
    printError("\(message)")
    failed = true
  }

  /// Fails where the names of the files could not be printed.
  private mutating func take() -> ExitStatus {
    if pending.count == 0 { return .fine }
    progress.erase()
    let paths = pending.taken(by: &changes).filter(\.wentWell).map(\.note)
    return changes.mode == .patch ? .fine : Output.standard.write(paths.map { "\($0)\n" }.joined())
  }
}
