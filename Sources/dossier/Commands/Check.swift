// dossier check: what is wrong in a corpus, for a person and for CI.

internal import Disk
internal import Project
internal import Serial

enum Check: Subcommand {
  static let name = "check"
  static let summary = "report what is wrong in articles and codebooks"
  static let usage = "[OPTION…] [PATH…]"
  static let options = CheckOptions.list
  static let examples = [
    ("dossier check", "the corpus of the current folder"),
    ("dossier check interviews/kantor.article", "one article, checked against its whole corpus"),
    ("dossier check --severity hint drafts", "hints too"),
    ("dossier check --severity warning", "fails on warnings, too"),
    ("dossier check --select dates,label-unused", "only these checks"),
    ("dossier check --changed-since main", "what a branch has changed"),
    ("dossier check --write-baseline old.baseline", "records all present findings as old"),
    ("dossier check --baseline old.baseline", "only what is new since then"),
    ("dossier check --watch", "again whenever a file changes"),
    ("dossier check --show-settings a.article", "which checks hold for this file, and why"),
    ("dossier check --statistics", "how often each check found something"),
    ("dossier check --format github corpus", "annotations in GitHub Actions; see grammar/command-line.md"),
    (
      "dossier check --format sarif --output findings.sarif", "a file for code scanning, complete or not written at all"
    ),
    ("dossier check --fix", "applies every safe fix"),
    ("dossier check --diff --unsafe-fixes | git apply", "applies unsafe fixes, too, through git"),
    ("pbpaste | dossier check -", "an article from standard input, checked against this folder's corpus"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    Paths limit which files are reported. A file is always checked against its whole corpus, found by its codebook.
    Without --severity it shows warnings and errors, and fails on errors.
    Exit status: 0 when nothing makes it fail, 1 when something does, 2 when it could not run or could not read a file,
    130 when Ctrl-C ended it: then it reports what it found until then.
    To see what a check means: dossier explain CODE.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let options = CheckOptions(arguments) else { return .failed }
    if let file = arguments.path(ShownSettings.option.name) {
      return await ShownSettings.run(file, arguments, options.selection)
    }
    var checker = Checker()
    checker.engine.rules = options.selection.rules
    checker.engine.countingBelow = options.countingBelow
    if options.isWatching { return await watch(options, arguments.paths, checker) }
    let found = CorpusInput.find(
      arguments.paths,
      standardInputAs: options.standardInput,
      options.files
    )
    guard var input = found else { return .failed }
    if let changes = options.changes {
      guard let narrowed = input.narrowed(to: changes) else { return .failed }
      input = narrowed
    }
    checker.interruption = Interruption()
    if options.fixing.mode != nil {
      var run = FixRun(options, input, checker)
      return await run.run()
    }
    if !arguments.has(CachePlace.option.name) { checker.engine.cache = CachePlace.folder }
    let corpora = await input.checked(by: &checker)
    report(corpora, of: input, options, checker.interruption).end(with: corpora)
  }

  private static func report(
    _ corpora: [CheckedCorpus],
    of input: CorpusInput,
    _ options: CheckOptions,
    _ interruption: Interruption?
  ) -> ExitStatus {
    guard let file = options.writing else {
      var run = ReportRun(options, input)
      // What was found until the user asked is reported.
      if corpora.allSatisfy(\.isWhole) { run.interruption = interruption }
      for corpus in corpora { run.add(corpus, of: input) }
      return run.close()
    }
    guard corpora.allSatisfy(\.isWhole) else {
      printError("interrupted: \(file.path) was not written")
      return .interrupted
    }
    var writing = BaselineWriting(file, options.selection, failed: input.failed)
    for corpus in corpora { writing.take(corpus, of: input) }
    return writing.finish()
  }

  @MainActor private static func watch(
    _ options: CheckOptions,
    _ paths: [DiskPath],
    _ checker: Checker
  ) async -> ExitStatus {
    guard let waker = Waker() else {
      printError("`--watch`: too many files are open; close some programs or raise ulimit -n")
      return .failed
    }
    var checker = checker
    checker.interruption = Interruption(waking: waker)
    var watching = Watching(options, paths, checker)
    return await watching.run(waker)
  }
}
