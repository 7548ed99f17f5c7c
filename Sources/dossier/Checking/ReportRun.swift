// From checked corpora to what goes out: findings are chosen, counted and given to the report, file by file.

internal import Corpus
internal import Disk
internal import Project
internal import Reports
internal import Rules
internal import Serial

struct ReportRun {
  private let options: CheckOptions
  private var selection: Selection
  private var baseline: BaselineUse?
  private var report: any Report
  private var output: ReportOutput
  private let isQuiet: Bool
  private var tally = Tally()
  /// Not asked where nobody reads the closing line.
  private var forecast: FixForecast
  /// Whether something could not be found or read.
  private var failed: Bool
  /// What is left out of the corpora.
  private let leftOut: LeftOutCount
  private var isWhole = true
  /// How many articles were not read, of how many of which a cache is kept.
  private var cached = (known: 0, all: 0)
  /// Asked between files: the user may end the report, too.
  var interruption: Interruption?

  /// `output` takes the place of standard output.
  init(_ options: CheckOptions, _ input: CorpusInput, to output: Output = .standard) {
    self.options = options
    selection = options.selection
    baseline = options.baseline.map { BaselineUse($0.baseline) }
    report = options.reporting.report
    self.output = ReportOutput(
      file: options.reporting.file,
      else: options.reporting.stream.descriptor == 1 ? output : options.reporting.stream
    )
    isQuiet = options.reporting.isQuiet
    forecast = FixForecast(options.selection.rules)
    failed = input.failed
    leftOut = input.leftOut
    for problem in input.problems { report.add(UnreadFile(problem), to: &self.output.bytes) }
  }

  mutating func add(_ corpus: CheckedCorpus, of input: CorpusInput) {
    for problem in corpus.problems { printError(problem) }
    isWhole = isWhole && corpus.isWhole
    if let known = corpus.known { cached = (cached.known + known, cached.all + corpus.files.articles.count) }
    let others = input.others(of: corpus)
    let root = corpus.root.resolved() ?? corpus.root
    for file in corpus.reports {
      if interruption?.isAsked ?? false {
        isWhole = false
        return
      }
      var (findings, text) = (file.findings, [UInt8]())
      if baseline != nil, !findings.isEmpty {
        guard let bytes = bytes(of: file, in: corpus) else { continue }
        text = bytes
      }
      if let place = options.baseline?.place, var use = baseline {
        findings = use.new(findings, in: place.name(of: file.file.relative, in: root), text)
        baseline = use
      }
      let shown = findings.filter(selection.shows)
      tally.count(shown: shown.map(\.severity), hidden: findings.filter { !selection.shows($0) }.map(\.severity))
      let printed = selection.first(shown)
      let isForecast = !isQuiet && forecast.concerns(shown)
      if !printed.isEmpty || isForecast, baseline == nil {
        guard let bytes = bytes(of: file, in: corpus) else { continue }
        text = bytes
      }
      if isForecast {
        forecast.count(
          FileFindings(path: file.file.relative.text, findings: shown),
          in: text,
          as: file.file.kind.fileKind
        )
      }
      let file = ReportedFile(
        path: ReportedPath(file.file.path),
        findings: printed.map { $0.withMovedLines(others) },
        bytes: printed.isEmpty ? [] : text,
        failing: selection.failing,
        other: others.file
      )
      report.add(file, to: &output.bytes)
      output.drain()
    }
    forecast.countAcross { path in
      // With standard input no other file is written.
      if let own = input.standardInput, own.file.relative.text != path { return nil }
      return corpus.kind(at: path).flatMap { kind in
        others.file(path).text.flatMap { EditedFile($0.bytes, as: kind) }
      }
    }
  }

  /// Closes the report, and answers how the program ends.
  mutating func close() -> ExitStatus {
    let fails = selection.failing.map { tally.has(atLeast: $0) } ?? false
    let status: ExitStatus = !isWhole ? .interrupted : failed ? .failed : fails ? .found : .fine
    let sentence = sentence
    report.end(Closing(sentence: isQuiet ? nil : sentence, exitCode: Int(status.rawValue)), to: &output.bytes)
    let written = output.close()
    if !isWhole { dossier.printError("\(Closing.interruption)") }
    if written == .failed { return isWhole ? .failed : status }
    if isQuiet { return status }
    if output.file != nil {
      // The log does not show what is in a file.
      Output.error.write("\(sentence)\n")
    } else if !options.reporting.format.isForPeople {
      for note in [bound("\(plural(tally.found, "finding"))"), stale] where !note.isEmpty {
        dossier.printError("\(note)")
      }
    }
    return status
  }

  /// The closing line.
  private var sentence: String {
    let bound = bound("them")
    var text = tally.sentence(note: bound.isEmpty ? "" : ", " + bound)
    if tally.files == 0, let changes = options.changes { text = "nothing has changed since \(changes.revision)" }
    text += forecast.sentence(options.fixing)
    if let baseline, let file = options.baseline, baseline.keptOut > 0 {
      text += "; \(plural(baseline.keptOut, "old finding")) left out (--baseline \(file.path))"
    }
    if options.reporting.wantsStatistics, !leftOut.isEmpty { text += "; left out: \(leftOut.words)" }
    if !stale.isEmpty { text += "; " + stale }
    if options.reporting.wantsStatistics, cached.all > 0 {
      text += "; \(cached.known) of \(plural(cached.all, "article")) known from an earlier check (--no-cache reads all)"
    }
    return isWhole ? text : "interrupted; until then: \(text)"
  }

  /// What `--max` left out of all that was found; empty where it left out nothing.
  private func bound(_ all: String) -> String {
    selection.left(of: tally.found).map { "\($0.count) of \(all) not shown (--max \($0.most))" } ?? ""
  }

  /// Entries of the baseline that no longer occur; empty where that is nothing, or not known.
  private var stale: String {
    guard isWhole, let baseline, let file = options.baseline else { return "" }
    let count = baseline.stale(selection.rules, isGone: file.place.isGone)
    let entries = plural(count, "entry of \(file.path) no longer occurs", "entries of \(file.path) no longer occur")
    return count == 0 ? "" : "\(entries) (--write-baseline writes it anew)"
  }

  /// The texts were released after checking; nil, with an error reported, where a file has vanished or changed since.
  private mutating func bytes(of file: FileReport, in corpus: CheckedCorpus) -> [UInt8]? {
    switch corpus.bytes(of: file) {
    case .success(let bytes): return bytes
    case .failure(let problem):
      printError(problem)
      return nil
    }
  }

  private mutating func printError(_ problem: DiskProblem) {
    output.flush()
    dossier.printError("\(problem)")
    failed = true
    report.add(UnreadFile(problem), to: &output.bytes)
  }
}
