// dossier show: a corpus at a glance, what is counted in it, and an article for reading.

internal import Analysis
internal import Corpus
internal import Disk
internal import Project
internal import Reports
internal import Rules
internal import Serial

enum Show: Subcommand {
  static let name = "show"
  static let summary = "show a corpus at a glance, count who is for and against what, or read an article"
  static let usage = "[OPTION…] [PATH…]"
  static let options = ShowOptions.list
  static let examples = [
    ("dossier show", "the corpus of the current folder"),
    ("dossier show friday.article", "an article for reading, with what its tags say"),
    ("dossier show --issue '#targets'", "who stands where on an issue, in which words"),
    ("dossier show --actor @japan --from 1993-04", "what an actor and its members stand for"),
    ("dossier show --by month --facts-only --format csv", "counts for a spreadsheet"),
    ("dossier show spring autumn", "two corpora, in this order"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    A stand is one holder's position on one target in one statement. What is alleged, possible, expected, intended, former,
    under a condition, or marked with ? is counted apart from facts. A statement on another one (^label) is followed to what
    that one is on, and marked as derived (--direct-only leaves it out). A stand of several members in one statement counts once for their body.
    The exit status is 0 whatever it finds, 2 when it could not run.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let palette = Palette(arguments), let options = ShowOptions(arguments) else { return .failed }
    guard let input = CorpusInput.find(arguments.paths, FileOptions(arguments)) else { return .failed }
    var status: ExitStatus = input.failed ? .failed : .fine
    let corpora = inOrder(await input.checked(), of: arguments.paths)
    guard let chosen = knowing(options.query, corpora) else { return .failed }
    let isReading = options.isPlain && !arguments.paths.isEmpty && arguments.paths.allSatisfy(\.isArticle)
    for (number, corpus) in chosen.enumerated() {
      for problem in corpus.problems {
        printError("\(problem)")
        status = .failed
      }
      let shown = ShownCorpus(corpus, palette, width: Output.standard.width, input: input)
      let written: ExitStatus
      if options.showsAgreement {
        written = Output.standard.write((number > 0 ? "\n" : "") + AgreementPicture(shown).text)
      } else if isReading {
        written = Output.standard.write((number > 0 ? "\n" : "") + ArticleReadings(shown: shown).text)
      } else {
        written = write(shown, options, isFirst: number == 0, ofSeveral: chosen.count > 1)
      }
      if written == .failed { return .failed }
    }
    return status
  }

  @MainActor private static func write(
    _ shown: ShownCorpus,
    _ options: ShowOptions,
    isFirst: Bool,
    ofSeveral: Bool
  ) -> ExitStatus {
    let survey = StanceSurvey(shown.articles, in: shown.snapshot, options.query)
    switch options.format {
    case .table:
      let picture = SurveyPicture(shown: shown, survey: survey, query: options.query)
      let text: Escaped<PlainLine>
      if let grouping = options.grouping {
        text = picture.table(by: grouping)
      } else if options.query.actor != nil || options.query.target != nil {
        text = picture.list
      } else {
        text = CorpusPicture(shown: shown, survey: survey, query: options.query).text(issues: options.issues)
      }
      return Output.standard.write((isFirst ? "" : "\n") + text)
    case .json:
      printErrors(shown)
      return Output.standard.write(exactly: SurveyJSON(shown: shown, survey: survey, grouping: options.grouping).bytes)
    case .csv, .markdown:
      printErrors(shown)
      let rows = SurveyRows(shown: shown)
      var table = options.grouping.map { rows.groups(survey, by: $0) } ?? rows.stances(survey)
      if ofSeveral { table.insert("corpus", shown.input.shownRoot(shown.corpus.root)) }
      if options.format == .csv { return Output.standard.write(exactly: table.csv(names: isFirst)) }
      let optional = options.grouping == nil ? ["condition", "via", "derived_from", "coder"] : SurveyRows.optional
      let markdown = table.withoutEmpty(optional).markdown
      return Output.standard.write(exactly: ((isFirst ? "" : "\n") + markdown).bytes)
    }
  }

  /// Says beside what a program reads that files have errors: what these say may be missing.
  private static func printErrors(_ shown: ShownCorpus) {
    let tally = shown.tally
    if tally.errors == 0 { return }
    printError("\(shown.input.shownRoot(shown.corpus.root)): \(tally.sentence(command: "dossier check "))")
  }

  /// The corpora that know the handles that are asked for. nil, with an error printed, where none does.
  private static func knowing(_ query: StanceQuery, _ corpora: [CheckedCorpus]) -> [CheckedCorpus]? {
    let asked = [query.actor, query.target].compactMap(\.self)
    let knowing = corpora.filter { corpus in asked.allSatisfy { corpus.snapshot.knows($0) } }
    if !knowing.isEmpty || corpora.isEmpty { return knowing }
    for handle in asked where !corpora.contains(where: { $0.snapshot.knows(handle) }) {
      let kind = handle.namespace.word
      let known = Set(corpora.flatMap { $0.snapshot.handles(in: handle.namespace) }).sorted().map(\.written)
      let near = nearest(to: handle.written, among: known)
      let hint = near.isEmpty ? "; `dossier show --by \(kind)` lists those that take part" : didYouMean(near)
      printError("no \(kind) `\(handle.written)` is defined or used here\(hint)")
      return nil
    }
    printError("no corpus has both \(asked.map { "`\($0.written)`" }.joined(separator: " and "))")
    return nil
  }

  /// The corpora in the order in which the command line names them: what a reader should see first is named first.
  private static func inOrder(_ corpora: [CheckedCorpus], of paths: [DiskPath]) -> [CheckedCorpus] {
    let named = paths.map { $0.canonical() }
    func place(_ corpus: CheckedCorpus) -> Int {
      named.firstIndex { corpus.root.remainder(below: $0) != nil || $0.remainder(below: corpus.root) != nil }
        ?? named.count
    }
    return corpora.enumerated().map { (place($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

extension DiskPath {
  /// Whether it names an article, and no folder.
  fileprivate var isArticle: Bool {
    CorpusFileKind(name: lastName) == .article && FileIdentity(of: appending(".")) == nil
  }
}

extension Snapshot {
  /// Whether somebody defines or uses a handle.
  fileprivate func knows(_ handle: Handle) -> Bool {
    if !files(defining: handle).isEmpty { return true }
    return files.contains { record($0)?.facts.handles.contains(handle) ?? false }
  }

  /// The handles of a namespace that the codebooks or articles define.
  fileprivate func handles(in namespace: Namespace) -> Set<Handle> {
    var handles = Set(vocabulary.handles(in: namespace))
    for file in files {
      guard let definitions = record(file)?.facts.definitions else { continue }
      for definition in definitions where definition.handle.namespace == namespace { handles.insert(definition.handle) }
    }
    return handles
  }
}
