// From checked corpora to what goes out: what is told is chosen, counted and given to the report, file by file.

internal import Disk
internal import Rules

struct Telling {
  private var selection: Selection
  private var report: any Report
  private var output: ReportOutput
  private let isQuiet: Bool
  private var tally = Tally()
  /// Whether something could not be found or read.
  private var failed: Bool

  init(_ options: CheckOptions, _ input: CorpusInput) {
    selection = options.selection
    report = options.reporting.report
    output = ReportOutput(file: options.reporting.file)
    isQuiet = options.reporting.isQuiet
    failed = input.failed
    for problem in input.problems { report.tell(problem, &output.bytes) }
  }

  mutating func tell(_ corpus: CheckedCorpus, of input: CorpusInput) {
    for problem in corpus.problems { complain(problem) }
    let others = input.others(of: corpus)
    for file in corpus.reports {
      tally.count(file.findings.map(\.severity), shown: selection.shown)
      let told = selection.told(file)
      var bytes: [UInt8] = []
      if !told.isEmpty {
        // The texts were let go after checking; a file may have vanished since.
        switch input.bytes(of: file) {
        case .success(let read): bytes = read
        case .failure(let problem):
          complain(problem)
          continue
        }
      }
      let file = ToldFile(
        path: file.file.path,
        findings: told,
        bytes: bytes,
        others: others,
        failing: selection.failing
      )
      report.tell(file, &output.bytes)
      output.drain()
    }
  }

  /// Closes the report, and answers how the program ends.
  mutating func close() -> ExitStatus {
    let status: ExitStatus = failed ? .failed : tally.has(atLeast: selection.failing) ? .found : .fine
    let sentence = tally.sentence(shown: selection.shown)
    report.end(Closing(sentence: isQuiet ? nil : sentence, status: status), &output.bytes)
    if output.close() == .failed { return .failed }
    // What is in a file says nothing to whoever reads the log.
    if !isQuiet, output.file != nil { Output.error.write(sentence + "\n") }
    return status
  }

  private mutating func complain(_ problem: DiskProblem) {
    output.flush()
    dossier.complain(problem.description)
    failed = true
    report.tell(problem, &output.bytes)
  }
}
