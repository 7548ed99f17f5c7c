// dossier show: a corpus at a glance.

internal import Corpus
internal import Disk
internal import Project
internal import Reports
internal import Rules
internal import Serial
internal import Syntax
internal import Text

enum Show: Subcommand {
  static let name = "show"
  static let summary = "show a corpus at a glance: who is for and against what, and the findings"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(name: "--issues", value: "N", help: "how many issues to show, the most disputed first (5)"),
    Option.colour,
  ]
  static let examples = [
    ("dossier show", "the corpus of the current folder"),
    ("dossier show --issues 20 corpus", "twenty issues"),
    ("dossier show spring autumn", "two corpora, in this order"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = "The exit status is 0 whatever it finds, 2 when it could not run."

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let palette = Palette(arguments) else { return .failed }
    guard let count = Int(arguments.value("--issues") ?? "5"), count >= 0 else {
      printError("`--issues` is a number")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.paths) else { return .failed }
    var status: ExitStatus = input.failed ? .failed : .fine
    for (number, corpus) in inOrder(await input.checked(), of: arguments.paths).enumerated() {
      for problem in corpus.problems {
        printError("\(problem)")
        status = .failed
      }
      let text = CorpusPicture(corpus, palette, width: Output.standard.width, input: input).text(issues: count)
      if Output.standard.write((number > 0 ? "\n" : "") + text) == .failed { return .failed }
    }
    return status
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
