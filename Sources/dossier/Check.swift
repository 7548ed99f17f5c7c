// dossier check: what is wrong in a corpus, for a person and for CI.

internal import Disk

enum Check: Verb {
  static let name = "check"
  static let summary = "tell what is wrong in articles and codebooks"
  static let usage = "[OPTION…] [PATH…]"
  static let options = CheckOptions.list
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

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let options = CheckOptions(arguments) else { return .failed }
    guard let input = CorpusInput.find(arguments.paths) else { return .failed }
    let corpora = await input.checked()
    var telling = Telling(options, input)
    for corpus in corpora { telling.tell(corpus, of: input) }
    telling.close().end(with: corpora)
  }
}
