// dossier symbols: the outline of a file, or what a corpus has by a name.

internal import Corpus
internal import Disk
internal import Features
internal import Project
internal import Serial

enum SymbolsCommand: Subcommand {
  static let name = "symbols"
  static let summary = "print the outline of a file, or find definitions and articles by a part of their names"
  static let usage = "[OPTION…] FILE | --find NAME [PATH…]"
  static let options = [
    Option(name: "--find", value: "NAME", help: "definitions and articles of the corpus by a part of their names"),
    Option(name: "--max", value: "N", help: "with --find, at most N, the best first (100)"),
    FileOptions.noIgnore,
    AnswerFormat.option,
  ]
  static let examples = [
    ("dossier symbols a.article", "header, paragraphs with their statements, foot"),
    ("dossier symbols dossier.codebook", "the definitions"),
    ("dossier symbols --find clin", "who or what is called so, and where it is defined"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    The answer is that of the editor.
    Exit status: 0 with an answer, 1 when nothing was found, 2 when it could not run.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let format = AnswerFormat(arguments) else { return .failed }
    guard let typed = arguments.value("--find") else { return await outline(arguments, format) }
    guard let most = Int(arguments.value("--max") ?? "100"), most > 0 else {
      printError("`--max` is a number of at least 1")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.paths, FileOptions(arguments)) else { return .failed }
    var hits = FoundSymbols()
    for files in input.layout.corpora {
      let read = await ReadCorpus(files, by: CorpusReader(isCancelled: { false }))
      for problem in read.problems { printError("\(problem)") }
      hits.add(SymbolSearch.hits(named: typed, atMost: most, in: read.snapshot), of: read)
    }
    let status = hits.print(
      atMost: most,
      asJSON: format == .json,
      whereNone: "no name and no title holds `\(typed)`"
    )
    return input.failed ? .failed : status
  }

  private static func outline(_ arguments: Arguments, _ format: AnswerFormat) async -> ExitStatus {
    guard arguments.paths.count == 1 else {
      printError("`symbols` needs one file, or `--find NAME`: dossier symbols a.article")
      return .failed
    }
    guard let file = await AskedFile(arguments.paths[0]) else { return .failed }
    let items = Outline.of(file.features.tree, file.features.facts)
    let outline = PrintedOutline(items, of: file)
    let written =
      format == .json ? Output.standard.write(exactly: outline.json) : Output.standard.write(outline.list)
    return written == .failed ? .failed : items.isEmpty ? .found : .fine
  }
}
