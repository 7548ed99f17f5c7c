// dossier check: what is wrong in a corpus, for a person and for CI.

internal import Corpus
internal import Disk
internal import Rules

enum Check: Verb {
  static let name = "check"
  static let summary = "tell what is wrong in articles and codebooks"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(
      name: "--severity",
      value: "LEVEL",
      says: "error, warning, info or hint: what to show and to fail on, with what is graver"
    ),
    Option.colour,
  ]
  static let examples = [
    ("dossier check", "the corpus of the current folder"),
    ("dossier check interviews/kantor.article", "one article, judged against its whole corpus"),
    ("dossier check --severity hint drafts", "hints too"),
    ("dossier check --severity warning", "fails on warnings, too"),
    ("pbpaste | dossier check -", "an article from standard input, judged against the corpus of this folder"),
  ].map { (command: $0.0, says: $0.1) }
  static let remarks = """
    A path chooses what is told, never what it is judged against: the corpus is found by its codebook.
    Without --severity it shows warnings and errors, and fails on errors.
    Exit status: 0 when there is nothing to fail on, 1 when there is, 2 when it could not run or could not read a file.
    What a check means: dossier explain CODE.
    """

  static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let palette = Palette(arguments), let (shown, failing) = severities(arguments) else { return .failed }
    guard let input = CorpusInput.find(arguments.paths) else { return .failed }
    var tally = Tally()
    var failed = input.failed
    var report = HumanReport(palette: palette, width: Output.standard.width)
    let corpora = await input.checked()
    for corpus in corpora {
      for problem in corpus.problems { complain(problem.description) }
      failed = failed || !corpus.problems.isEmpty
      report.other = { input.file($0, of: corpus) }
      for file in corpus.reports {
        tally.count(file.findings.map(\.severity), shown: shown)
        let told = file.findings.filter { $0.severity >= shown }
        if told.isEmpty { continue }
        // The texts were let go after checking; a file may have vanished since.
        switch input.bytes(of: file) {
        case .failure(let problem):
          complain(problem.description)
          failed = true
        case .success(let bytes):
          let text = report.text(told, path: file.file.path.description, bytes: bytes)
          if Output.standard.write(text) == .failed { return .failed }
        }
      }
    }
    let status: ExitStatus = failed ? .failed : tally.has(atLeast: failing) ? .found : .fine
    let sentence = tally.sentence(shown: shown)
    let written = Output.standard.write((status == .fine ? palette.green(sentence) : palette.bold(sentence)) + "\n")
    (written == .failed ? .failed : status).end(with: corpora)
  }

  /// From which severity on findings are told, and from which on the check has failed.
  private static func severities(_ arguments: Arguments) -> (shown: Severity, failing: Severity)? {
    guard let word = arguments.value("--severity") else { return (.warning, .error) }
    guard let severity = Severity(rawValue: word), severity != .off else {
      complain("`--severity` is error, warning, info or hint")
      return nil
    }
    return (severity, severity)
  }
}
