// dossier check: what is wrong in a corpus, for a person and for CI.

internal import Corpus
internal import Disk
internal import Rules
internal import Syntax
internal import Text

enum Check: Verb {
  static let name = "check"
  static let summary = "tell what is wrong in articles and codebooks"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(
      name: "--severity",
      value: "LEVEL",
      says: "show error, warning (the default), info or hint, and what is graver"
    ),
    Option.colour,
  ]
  static let examples = [
    ("dossier check", "the corpus of the current folder"),
    ("dossier check interviews/kantor.article", "one article, judged against its whole corpus"),
    ("dossier check --severity hint drafts", "hints too"),
    ("pbpaste | dossier check -", "an article from standard input, judged against the corpus of this folder"),
  ].map { (command: $0.0, says: $0.1) }
  static let remarks = """
    A path chooses what is told, never what it is judged against: the corpus is found by its codebook.
    Exit status: 0 without an error, 1 with one, 2 when it could not run or could not read a file.
    What a check means: dossier explain CODE.
    """

  static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let palette = Palette(arguments), let shown = severity(arguments) else { return .failed }
    guard let input = CorpusInput.find(arguments.words) else { return .failed }
    var tally = Tally()
    var failed = input.failed
    let report = HumanReport(palette: palette, width: Output.standard.width)
    for corpus in await input.checked() {
      for problem in corpus.problems { complain(problem.description) }
      failed = failed || !corpus.problems.isEmpty
      for file in corpus.reports {
        tally.count(file.findings.map(\.severity), shown: shown)
        let told = file.findings.filter { $0.severity >= shown }
        if !told.isEmpty { Output.standard.write(text(of: told, in: file.file, input, report)) }
      }
    }
    let status: ExitStatus = failed ? .failed : tally.has(atLeast: .error) ? .found : .fine
    let sentence = tally.sentence(shown: shown)
    let written = Output.standard.write((status == .fine ? palette.green(sentence) : palette.bold(sentence)) + "\n")
    return written == .failed ? .failed : status
  }

  private static func severity(_ arguments: Arguments) -> Severity? {
    guard let word = arguments.value("--severity") else { return .warning }
    guard let severity = Severity(rawValue: word), severity != .off else {
      complain("`--severity` is error, warning, info or hint")
      return nil
    }
    return severity
  }

  private static func text(
    of findings: [Finding],
    in file: CorpusFile,
    _ input: CorpusInput,
    _ report: HumanReport
  ) -> String {
    // The texts were let go after checking; a file that has vanished since is shown without its lines.
    let bytes = input.bytes(of: file)
    let lines = LineTable(bytes)
    return findings.map { report.text($0, path: file.path.description, bytes: bytes, lines: lines) }.joined()
  }
}
