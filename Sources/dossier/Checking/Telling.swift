// From checked corpora to what goes out: what is told is chosen, counted and given to the report, file by file.

internal import Disk
internal import Rules

struct Telling {
  private var selection: Selection
  private var report: any Report
  private var output = ReportOutput()
  private var tally = Tally()
  /// Whether something could not be found or read.
  private var failed: Bool

  init(_ options: CheckOptions, failed: Bool) {
    selection = options.selection
    report = options.reporting.report
    self.failed = failed
  }

  mutating func tell(_ corpus: CheckedCorpus, of input: CorpusInput) {
    for problem in corpus.problems { complain(problem) }
    let other = { input.file($0, of: corpus) }
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
      report.tell(ToldFile(path: file.file.path, findings: told, bytes: bytes, other: other), &output.bytes)
      output.drain()
    }
  }

  /// Closes the report, and answers how the program ends.
  mutating func close() -> ExitStatus {
    let status: ExitStatus = failed ? .failed : tally.has(atLeast: selection.failing) ? .found : .fine
    report.end(Closing(sentence: tally.sentence(shown: selection.shown), isFine: status == .fine), &output.bytes)
    return output.close() == .failed ? .failed : status
  }

  private mutating func complain(_ problem: DiskProblem) {
    output.flush()
    dossier.complain(problem.description)
    failed = true
  }
}
