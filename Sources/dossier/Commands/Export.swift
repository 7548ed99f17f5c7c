// dossier export: what a corpus says, for other programs.

internal import Corpus
internal import Disk
internal import Export
internal import Project
internal import Rules
internal import Serial
internal import Syntax

enum Export: Subcommand {
  static let name = "export"
  static let summary = "print what articles record, for other programs"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(name: "--format", value: "FORMAT", help: "jsonl (the default): one JSON object per file, one per line")
  ]
  static let examples = [
    ("dossier export --format jsonl corpus > facts.jsonl", "every fact of a corpus"),
    ("dossier export a.article | jq '.statements[].holders'", "who speaks in one article"),
    ("dossier export - < a.article", "from standard input"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = "The reference describes the format: grammar/facts.md."

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    let name = arguments.value("--format") ?? ExportFormat.jsonl.rawValue
    guard let format = ExportFormat(rawValue: name) else {
      printError("there is no format `\(name)`: jsonl is the one there is")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.paths) else { return .failed }
    var status: ExitStatus = input.failed ? .failed : .fine
    var exporter = format.exporter
    var leftOut = (items: 0, files: 0)
    let corpora = await input.checked()
    for problem in corpora.flatMap(\.problems) {
      printError("\(problem)")
      status = .failed
    }
    let files = corpora.flatMap { corpus in corpus.reports.map { (corpus: corpus, report: $0) } }
    for (corpus, report) in files.sorted(by: { $0.report.file.path < $1.report.file.path }) {
      // The texts were let go after checking; a file may have vanished or changed since.
      switch corpus.bytes(of: report) {
      case .failure(let problem):
        printError("\(problem)")
        status = .failed
      case .success(let bytes):
        var out: [UInt8] = []
        var file = ExportedFile(report, bytes, corpus.snapshot.vocabulary)
        // The same path may be a file of each.
        file.corpus = corpora.count > 1 ? input.shownRoot(corpus.root) : nil
        let unread = file.tree.itemsWithoutFact
        if unread > 0 { leftOut = (leftOut.items + unread, leftOut.files + 1) }
        exporter.add(file, to: &out)
        if !out.isEmpty, Output.standard.write(exactly: out) == .failed { return .failed }
      }
    }
    for corpus in corpora {
      var out: [UInt8] = []
      exporter.end(corpus.snapshot, to: &out)
      if !out.isEmpty, Output.standard.write(exactly: out) == .failed { return .failed }
    }
    if leftOut.items > 0 {
      let (items, files) = (plural(leftOut.items, "item"), plural(leftOut.files, "file"))
      printError(
        "\(items) of tags or feet in \(files) cannot be read and \(leftOut.items == 1 ? "is" : "are") left out: `dossier check` says why"
      )
    }
    return status
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

extension ExportedFile {
  /// A file that holds no facts, being no UTF-8 or too large, still has its line, with the finding.
  init(_ report: FileReport, _ bytes: [UInt8], _ vocabulary: Vocabulary) {
    let path = report.file.relative.text
    if !report.isUnread, let text = ParsedFile(bytes, as: report.file.kind.fileKind).text {
      let ignored = text.facts.isCodebook ? text.facts.handles(ignoredBy: vocabulary, at: path) : []
      self.init(path: path, tree: text.tree, facts: text.facts, findings: report.findings, ignored: ignored)
    } else {
      self.init(unread: path, isCodebook: report.file.kind == .codebook, bytes: bytes, findings: report.findings)
    }
  }
}

extension Facts {
  /// The handles of a codebook's definitions that are not used, since another codebook of the corpus defines them first.
  fileprivate func handles(ignoredBy vocabulary: Vocabulary, at path: String) -> Set<Handle> {
    Set(definitions.map(\.handle).filter { handle in vocabulary.entry(handle).map { $0.path != path } ?? false })
  }
}
