// A run of dossier format over files: many are written together, then it reports what was done.

internal import Disk
internal import Project
internal import Syntax

struct FormattingRun {
  private let input: CorpusInput
  private var changes: Changes
  private var failed: Bool
  private var pending = PendingChanges<DiskPath>()
  private var progress: Progress
  private let interruption = Interruption()

  init(_ input: CorpusInput, _ changes: Changes) {
    self.input = input
    self.changes = changes
    failed = input.failed
    progress = Progress(of: changes.mode)
  }

  mutating func run() -> ExitStatus {
    let files = input.chosen
    progress.begin("formatting", of: files.count)
    for file in files where !interruption.isAsked {
      format(file.path, file.kind.fileKind)
      if pending.isFull, take() == .failed { return .failed }
      progress.advance(by: 1)
    }
    progress.erase()
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

  private mutating func format(_ path: DiskPath, _ kind: FileKind) {
    switch readFile(path) {
    case .failure(let problem): fail(problem.description)
    case .success(let bytes):
      switch laidOut(bytes, kind, path) {
      case .failure(let problem): fail(problem.description)
      case .success(let new) where new == bytes: break
      case .success(let new): pending.add(FileChange(path: path, old: bytes, new: new), path)
      }
    }
  }

  private mutating func fail(_ message: String) {
    progress.erase()
    printError(message)
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
