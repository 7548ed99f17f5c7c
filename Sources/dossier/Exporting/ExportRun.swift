// An export from the first file to the last: many files are read at once, and written in the order of their paths.

internal import Corpus
internal import Disk
internal import Export
internal import Project
internal import Rules
internal import Serial
internal import Syntax

/// What came of an export.
struct ExportRun<Format: Exporter> {
  private let input: CorpusInput
  private var format: Format
  private var destination: ExportDestination
  private var status: ExitStatus
  /// Of each corpus that was begun.
  private var titles: [String] = []
  /// Items that cannot be read, and files that hold such.
  private var leftOut = (items: 0, files: 0)
  private var errors = (findings: 0, files: 0)
  private var losses = ExportLosses()
  private var held: HeldBytes?
  private var isBroken = false

  /// What one file gave.
  struct Outcome: Sendable {
    var part: Result<ExportPart, DiskProblem>
    var leftOut = 0
  }

  private init(_ input: CorpusInput, _ format: Format, to destination: ExportDestination) {
    (self.input, self.format, self.destination) = (input, format, destination)
    status = input.failed ? .failed : .fine
  }

  /// Writes all files that were chosen, then says on standard error what is not in the export.
  static func write(_ input: CorpusInput, by format: Format, to destination: ExportDestination) async -> ExitStatus {
    var run = ExportRun(input, format, to: destination)
    await run.write()
    return run.finish()
  }

  private mutating func write() async {
    var checker = Checker(isWriting: true)
    checker.engine.isCancelled = { isEndAsked() }
    // Errors are counted for the last line.
    if Format.findings == .none { (checker.engine.rules, checker.engine.countingBelow) = (.errors, .error) }
    let input = input
    let corpora = await input.checked(by: &checker, visitor: &self)
    for problem in corpora.flatMap(\.problems) {
      printError("\(problem)")
      status = .failed
    }
    switch Format.findings {
    case .none: break
    case .apart: await takeFindings(of: corpora)
    case .within: await takeFiles(of: corpora)
    }
    for corpus in corpora {
      for report in corpus.reports {
        let count = report.findings.count { $0.severity == .error }
        if count > 0 { errors = (errors.findings + count, errors.files + 1) }
      }
    }
    for (corpus, title) in zip(corpora, titles) {
      takeWhole(format.end(ExportedCorpus(corpus.snapshot, title: title)))
    }
  }

  /// The texts were let go after checking; a file may have vanished or changed since.
  private mutating func takeFiles(of corpora: [CheckedCorpus]) async {
    let files = corpora.indices.flatMap { corpus in corpora[corpus].reports.map { (corpus: corpus, report: $0) } }
      .sorted { $0.report.file.path < $1.report.file.path }
    // The same path may be a file of each of several corpora.
    let names = corpora.map { corpora.count > 1 ? input.shownRoot($0.root) : nil }
    let format = format
    await CorpusReader(isForLargeResults: true, isCancelled: { isEndAsked() }).map(files) { file -> Outcome? in
      let (corpus, report) = (corpora[file.corpus], file.report)
      return switch corpus.bytes(of: report) {
      case .failure(let problem): Outcome(part: .failure(problem))
      case .success(let bytes):
        Outcome(
          ExportedFile(
            report.isUnread ? nil : ParsedFile(bytes, as: report.file.kind.fileKind).text,
            report.file.kind.fileKind,
            at: report.file.relative.text,
            bytes,
            report.findings,
            corpus.snapshot.vocabulary,
            named: names[file.corpus]
          ),
          format
        )
      }
    } done: { _ in
    } take: { outcomes in
      take(outcomes)
    }
  }

  /// The texts of files without findings are not needed.
  private mutating func takeFindings(of corpora: [CheckedCorpus]) async {
    for corpus in corpora {
      let format = format
      let found = corpus.reports.filter { !$0.findings.isEmpty }
      await CorpusReader(isCancelled: { isEndAsked() }).map(found) { report -> Outcome? in
        Outcome(
          part: corpus.bytes(of: report).map { bytes in
            format.part(of: report.findings, in: report.file.relative.text, bytes)
          }
        )
      } done: { _ in
      } take: { outcomes in
        take(outcomes)
      }
    }
  }

  /// Takes a part that stands for a whole corpus.
  private mutating func takeWhole(_ part: ExportPart) {
    part.addLosses(to: &losses)
    take(part)
  }

  private mutating func take(_ part: ExportPart) {
    if isBroken { return }
    if destination.write(part) == .failed { isBroken = true }
    if !part.held.isEmpty || part.behindHeld != nil { hold(part) }
  }

  /// Holds what a part wants held, and writes all of it once the part says what stands behind.
  private mutating func hold(_ part: ExportPart) {
    func done(_ result: Result<Void, DiskProblem>) {
      guard case .failure(let problem) = result else { return }
      printError("\(problem)")
      isBroken = true
    }
    if held == nil, !part.held.isEmpty {
      let temporary = environmentPath("TMPDIR") ?? "/tmp"
      let place = destination.file ?? (path: temporary.appending("dossier-held"), folder: temporary)
      switch HeldBytes.begin(in: place.folder, for: place.path) {
      case .success(let begun): held = begun
      case .failure(let problem):
        done(.failure(problem))
        if destination.file == nil {
          printError("a part of this format waits in the folder for temporary files: set TMPDIR")
        }
      }
    }
    guard !isBroken else { return }
    if let held, !part.held.isEmpty { done(held.append(part.held)) }
    guard let end = part.behindHeld else { return }
    if let held {
      done(
        held.forEachPiece { bytes in
          isBroken = destination.write(ExportPart(bytes)) == .failed
          return !isBroken
        }
      )
    }
    if !isBroken { isBroken = destination.write(ExportPart(end)) == .failed }
  }

  private consuming func finish() -> ExitStatus {
    // What cannot be written whole is not written at all: the destination takes its pieces away.
    if isBroken || destination.finish() == .failed { return .failed }
    for sentence in losses.sentences { printError("\(sentence)") }
    if leftOut.items > 0 {
      let (items, files) = (plural(leftOut.items, "item"), plural(leftOut.files, "file"))
      printError(
        "\(items) of tags or feet in \(files) cannot be read and \(leftOut.items == 1 ? "is" : "are") left out: `dossier check` says why"
      )
    }
    if errors.findings > 0 {
      let (files, found) = (plural(errors.files, "file"), plural(errors.findings, "error"))
      let fate = errors.files == 1 ? "is exported as far as it can be read" : "are exported as far as they can be read"
      printError("\(files) with \(found) \(fate): `dossier check` reports \(errors.findings == 1 ? "it" : "them")")
    }
    return status
  }
}

extension ExportRun: CorpusVisitor {
  mutating func begin(_ codebooks: [LoadedFile], _ check: CorpusCheck) -> @Sendable (LoadedFile) -> Outcome? {
    let vocabulary = check.snapshot.vocabulary
    let title = Self.title(codebooks)
    if titles.isEmpty { takeWhole(format.begin(ExportedCorpus(check.snapshot, title: title))) }
    titles.append(title)
    if Format.findings == .within { return { _ in nil } }
    let format = format
    let outcome = { @Sendable (loaded: LoadedFile) in
      let (kind, path) = (loaded.file.kind.fileKind, loaded.file.relative.text)
      return Outcome(ExportedFile(loaded.parsed.text, kind, at: path, [], [], vocabulary), format)
    }
    take(codebooks.filter { $0.file.isChosen && $0.problem == nil }.map(outcome))
    return outcome
  }

  mutating func take(_ outcomes: [Outcome]) {
    for outcome in outcomes {
      switch outcome.part {
      case .failure(let problem):
        printError("\(problem)")
        status = .failed
      case .success(let part):
        if outcome.leftOut > 0 { leftOut = (leftOut.items + outcome.leftOut, leftOut.files + 1) }
        part.addLosses(to: &losses)
        take(format.add(part))
      }
    }
  }

  /// The title of the first codebook that has one; `Dossier` where none has.
  private static func title(_ codebooks: [LoadedFile]) -> String {
    codebooks.lazy.compactMap { $0.parsed.text?.tree.value(of: .title) }.first ?? "Dossier"
  }
}

extension ExportRun.Outcome {
  fileprivate init(_ file: ExportedFile, _ format: Format) {
    self.init(part: .success(format.part(of: file)), leftOut: file.tree.itemsWithoutFact)
  }
}

extension SyntaxTree {
  /// How many items of tags, and lines of the foot, make no fact, since they or their tags cannot be read.
  fileprivate var itemsWithoutFact: Int {
    let foot = children(of: 0).first { nodes[$0].kind == .foot }
    let lines = foot.map { children(of: $0).count { nodes[$0].kind == .malformedLine } } ?? 0
    return lines + nodes.count { $0.kind == .malformed } + problems.count { $0.kind.losesTag }
  }
}

extension SyntaxProblem.Kind {
  /// Whether a whole tag says nothing on its account.
  fileprivate var losesTag: Bool {
    switch self {
    case .unclosedTag, .unmatchedBracket, .tagMarksNothing, .tagAfterTag, .wordInUnspacedScript: true
    case .unclosedString, .emptyTag, .malformedItem, .malformedFootLine, .strayBrace, .unpairedBracket,
      .tagAfterPunctuation, .frontMatter, .conflictMarker, .malformedHeaderLine, .badHandle, .missingHolder,
      .missingTarget, .duplicateClause:
      false
    }
  }
}
