// A run of dossier rename: all changes are made in memory, then written together.

internal import Corpus
internal import Disk
internal import Features
internal import Project
internal import Rules
internal import Serial
internal import Text

struct RenamingRun {
  private let order: RenameOrder
  private let input: CorpusInput
  private var changes: Changes
  private let scope: WriteScope
  private var progress: Progress
  private let interruption = Interruption()

  init(_ order: RenameOrder, _ input: CorpusInput, _ changes: Changes, _ scope: WriteScope) {
    (self.order, self.input, self.changes, self.scope) = (order, input, changes, scope)
    progress = Progress(of: changes.mode)
  }

  mutating func run() async -> ExitStatus {
    if input.failed { return .failed }
    let corpora = await read()
    if interruption.isAsked {
      printError("interrupted: nothing was changed")
      return .interrupted
    }
    let problems = corpora.flatMap(\.problems)
    for problem in problems { printError("\(problem)") }
    if !problems.isEmpty {
      printError("Dossier changed nothing, because what it could not read may use \(order.oldWritten)")
      return .failed
    }
    let known = corpora.filter { $0.knows(order.old) || !$0.owners(of: order.old).filter(\.isChosen).isEmpty }
    guard !known.isEmpty else { return unknown(corpora) }
    var files: [DiskPath: RenamedFile] = [:]
    for corpus in known {
      do {
        for (file, changed) in try corpus.changes(order) { add(changed, file, corpus, to: &files) }
      } catch {
        let root = corpora.count > 1 ? "\(input.shownRoot(corpus.files.root.path)): " : ""
        printError("\(root)\(error.message)")
        return .failed
      }
    }
    if interruption.isAsked {
      printError("interrupted: nothing was changed")
      return .interrupted
    }
    return write(files.values.sorted { $0.file.path < $1.file.path })
  }

  private mutating func read() async -> [RenamedCorpus] {
    let reader = CorpusReader { [interruption] in interruption.isAsked }
    progress.begin("reading", of: input.layout.corpora.reduce(0) { $0 + $1.articles.count })
    defer { progress.erase() }
    var corpora: [RenamedCorpus] = []
    for files in input.layout.corpora {
      var progress = progress
      corpora.append(await RenamedCorpus(files, by: reader) { progress.advance(by: $0) })
      self.progress = progress
    }
    return corpora
  }

  /// A codebook that counts in several corpora changes once.
  private func add(
    _ changed: ChangedFile,
    _ file: CorpusFile,
    _ corpus: RenamedCorpus,
    to files: inout [DiskPath: RenamedFile]
  ) {
    let whole = corpus.files.absolute(file)
    guard let known = files[whole] else {
      files[whole] = RenamedFile(file: file, root: corpus.files.root.path, changed: changed)
      return
    }
    files[whole]?.changed.edits += changed.edits.filter { !known.changed.edits.contains($0) }
  }

  private mutating func write(_ files: [RenamedFile]) -> ExitStatus {
    let refusals = files.compactMap { $0.change.refusal(within: scope) }
    for refusal in refusals { printError("\(refusal)") }
    if !refusals.isEmpty {
      printError("Dossier changed nothing, because it may not write all files that use \(order.oldWritten)")
      return .failed
    }
    if changes.mode == .list {
      let lines = files.map { "\($0.file.path): \(plural($0.places, "place"))\n" as Escaped<PlainLine> }
      if Output.standard.write(lines.joined()) == .failed { return .failed }
    }
    // Codebooks first: what is defined there must be there before it is used.
    changes.take(files.filter { $0.file.kind == .codebook }.map(\.change))
    if !changes.failed { changes.take(files.filter { $0.file.kind == .article }.map(\.change)) }
    changes.end()
    if changes.failed {
      if changes.count > 0, changes.mode == .write {
        printError(
          "not all files were changed: `dossier rename --merge \(order.oldWritten) \(order.newWritten)` ends it"
        )
      }
      return .failed
    }
    let places = files.reduce(0) { $0 + $1.places }
    let sum: Escaped<PlainLine> = "\(plural(places, "place")) in \(plural(files.count, "file"))"
    Output.error.write("\(order.words(isDone: changes.mode == .write)): \(sum)\n")
    return changes.mode != .write && changes.count > 0 ? .found : .fine
  }

  /// Says that nothing has the old handle, and which one may be meant.
  private func unknown(_ corpora: [RenamedCorpus]) -> ExitStatus {
    let owners = corpora.flatMap { $0.owners(of: order.old) }
    if let first = owners.first {
      printError(
        "`\(order.oldWritten)` is defined in the header of \(first.path), for that article: name the article behind the handles"
      )
      return .failed
    }
    let names = Set(corpora.flatMap { $0.names(like: order.old) }).sorted()
    let near = nearest(to: order.old.name, among: names).map { Handle(order.old.namespace, $0).written }
    printError("no \(order.old.namespace.word) `\(order.oldWritten)` is defined or used\(didYouMean(near))")
    return .failed
  }
}
