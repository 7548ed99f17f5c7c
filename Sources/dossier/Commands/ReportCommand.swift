// dossier report: a corpus as pages for a browser.

internal import Corpus
internal import Disk
internal import Project
internal import Rules
internal import Serial
internal import Syntax

/// Not named after the command: a report of `check` is a `Report`.
enum ReportCommand: Subcommand {
  static let name = "report"
  static let summary = "write pages to look at: an overview, and a page for each article, actor and issue"
  static let usage = "[OPTION…] --output DIR [PATH…]"
  static let options = [
    Option(name: "--output", value: "DIR", help: "the folder for the pages: a new or an empty one"),
    Option(name: "--force", help: "write into a folder that holds something, and replace the report that is there"),
    FileOptions.noIgnore,
  ]
  static let examples = [
    ("dossier report --output pages", "the corpus of the current folder; open pages/index.html"),
    ("dossier report --output pages corpus", "another corpus"),
    ("dossier report --output pages --force", "once more, after a change"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    The pages open from the disk, without a network, and load nothing from anywhere. The same corpus gives the same bytes.
    --force never touches a file that no report wrote, or that somebody has changed since. Articles with errors are shown
    as far as they can be read. The exit status is 0 whatever it finds, 2 when it could not run, or could not write all.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let output = arguments.path("--output"), !output.isEmpty else {
      printError("`report` needs a folder for its pages: dossier report --output pages")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.paths, FileOptions(arguments)) else { return .failed }
    let corpora = await input.checked()
    var status: ExitStatus = input.failed ? .failed : .fine
    for problem in corpora.flatMap(\.problems) {
      printError("\(problem)")
      status = .failed
    }
    guard let corpus = corpora.first, corpora.count == 1 else {
      let roots = corpora.map { input.shownRoot($0.root) }.joined(separator: ", ")
      printError("a report shows one corpus, and these are \(corpora.count): \(roots); name one of them")
      return .failed
    }
    var run = ReportPages(corpus, title: title(of: corpus, input))
    switch await run.write(to: output, replaces: arguments.has("--force")) {
    case .failure(let problem):
      printError("\(problem.sentence)")
      return .failed
    case .success(let count):
      Output.standard.write(
        "wrote \(plural(count, "file")): open \(output.appending("index.html"))\n\(tally(corpus))\n"
      )
      if !run.problems.isEmpty { status = .failed }
      for problem in run.problems { printError("\(problem)") }
    }
    return status
  }

  /// What `dossier.codebook` calls the corpus, else the name of its folder.
  private static func title(of corpus: CheckedCorpus, _ input: CorpusInput) -> String {
    let codebook = (try? corpus.bytes(at: "dossier.codebook").get()) ?? []
    if let title = SyntaxTree(codebook: codebook).value(of: .title), !title.isEmpty { return title }
    let name = corpus.root.absolute().lastName
    return name.isEmpty ? input.shownRoot(corpus.root) : String(decoding: name, as: UTF8.self)
  }

  private static func tally(_ corpus: CheckedCorpus) -> String {
    var tally = Tally()
    for report in corpus.reports { tally.count(report.findings.map(\.severity), shown: .warning) }
    return tally.sentence(command: "dossier check ")
  }
}
