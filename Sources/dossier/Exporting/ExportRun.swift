// An export from the first file to the last: many files are read at once, and written in the order of their paths.

internal import Corpus
internal import Disk
internal import Export
internal import Project
internal import Rules
internal import Serial
internal import Syntax

/// What came of an export.
struct ExportRun {
  private let input: CorpusInput
  private let corpora: [CheckedCorpus]
  private var destination: ExportDestination
  private var status: ExitStatus = .fine
  /// Items that cannot be read, and files that hold such.
  private var leftOut = (items: 0, files: 0)
  private var errors = (findings: 0, files: 0)
  private var losses = ExportLosses()
  private var isBroken = false

  /// What one file gave.
  private struct Outcome: Sendable {
    var part: Result<ExportPart, DiskProblem>
    var leftOut = 0
    var errors = 0
  }

  init(_ input: CorpusInput, _ corpora: [CheckedCorpus], to destination: ExportDestination) {
    (self.input, self.corpora, self.destination) = (input, corpora, destination)
  }

  /// Writes all files that were chosen, then says on standard error what is not in the export.
  static func write(
    _ input: CorpusInput,
    _ corpora: [CheckedCorpus],
    by exporter: any Exporter,
    to destination: ExportDestination
  ) async -> ExitStatus {
    var run = ExportRun(input, corpora, to: destination)
    await run.write(by: exporter)
    return run.finish()
  }

  private mutating func write(by exporter: some Exporter) async {
    var exporter = exporter
    let files = corpora.indices.flatMap { corpus in corpora[corpus].reports.map { (corpus: corpus, report: $0) } }
      .sorted { $0.report.file.path < $1.report.file.path }
    let whole = corpora.map { ExportedCorpus($0.snapshot, title: $0.title) }
    if let first = whole.first { takeWhole(exporter.begin(first)) }
    // The same path may be a file of each of several corpora.
    let names = corpora.map { corpora.count > 1 ? input.shownRoot($0.root) : nil }
    let (checked, format) = (corpora, exporter)
    await CorpusReader(isCancelled: { false }).map(files) { file -> Outcome? in
      Self.outcome(of: file.report, in: checked[file.corpus], named: names[file.corpus], format)
    } done: { _ in
    } take: { outcomes in
      for outcome in outcomes { take(outcome, &exporter) }
    }
    for corpus in whole { takeWhole(exporter.end(corpus)) }
  }

  /// The texts were let go after checking; a file may have vanished or changed since.
  private static func outcome(
    of report: FileReport,
    in corpus: CheckedCorpus,
    named name: String?,
    _ exporter: some Exporter
  ) -> Outcome {
    switch corpus.bytes(of: report) {
    case .failure(let problem): return Outcome(part: .failure(problem))
    case .success(let bytes):
      var file = ExportedFile(report, bytes, corpus.snapshot.vocabulary)
      file.corpus = name
      return Outcome(
        part: .success(exporter.part(of: file)),
        leftOut: file.tree.itemsWithoutFact,
        errors: report.findings.count { $0.severity == .error }
      )
    }
  }

  private mutating func take(_ outcome: Outcome, _ exporter: inout some Exporter) {
    switch outcome.part {
    case .failure(let problem):
      printError("\(problem)")
      status = .failed
    case .success(let part):
      if outcome.leftOut > 0 { leftOut = (leftOut.items + outcome.leftOut, leftOut.files + 1) }
      if outcome.errors > 0 { errors = (errors.findings + outcome.errors, errors.files + 1) }
      part.addLosses(to: &losses)
      take(exporter.add(part))
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

extension CheckedCorpus {
  /// The title of the first codebook that has one; `Dossier` where none has.
  fileprivate var title: String {
    for codebook in files.codebooks {
      guard case .success(let bytes) = bytes(at: codebook.relative.text),
        case .parsed(let text) = ParsedFile(bytes, as: .codebook)
      else { continue }
      let tree = text.tree
      if let entry = tree.entries.first(where: { HeaderKey(tree.bytes, $0.key) == .title }) {
        return tree.string(entry.value)
      }
    }
    return "Dossier"
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
