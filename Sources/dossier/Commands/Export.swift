// dossier export: what a corpus says, for other programs.

internal import Disk
internal import Export
internal import Project
internal import Rules
internal import Serial

enum Export: Subcommand {
  static let name = "export"
  static let summary = "write what articles record, for other programs"
  static let usage = "[OPTION…] [PATH…]"
  static let options =
    [
      Option(
        name: "--format",
        value: "FORMAT",
        help: "jsonl (the default), " + ExportFormat.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
      ),
      Option(
        name: "--output",
        value: "PATH",
        help: "the file, or for some formats the folder: complete or not at all; - is standard output"
      ),
      Option(name: "--force", help: "write into a folder that holds other things, which stay there"),
      Option(name: "--follow-links", help: "also write where links lead out of the folder named"),
      FileOptions.noIgnore,
    ] + StreamRun.options + ExportOptions.own
  static let examples = [
    ("dossier export --format jsonl corpus > facts.jsonl", "every fact of a corpus"),
    ("dossier export --format csv --output tables corpus", "tables for R, Python, Stata and spreadsheets"),
    ("dossier export a.article | jq '.statements[].holders'", "who speaks in one article"),
    ("dossier export - < a.article", "from standard input"),
    ("find . -name '*.article' | dossier export --stream", "a line for each path, as they come"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    \(ExportFormat.allCases.map { "\($0.rawValue.padded(to: 9)) \($0.summary)" }.joined(separator: "\n"))

    The reference describes the formats: grammar/exports.md and grammar/facts.md.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let format = ExportFormat(named: arguments.value("--format") ?? ExportFormat.jsonl.rawValue) else {
      return .failed
    }
    if arguments.has("--stream") { return await StreamRun.write(arguments, format) }
    if arguments.has("--vocabulary") {
      printError("`--vocabulary` is for `--stream`: without it the corpus of the paths has its own codebooks")
      return .failed
    }
    guard let options = ExportOptions(arguments, for: format),
      let target = ExportTarget(arguments, format, options)
    else { return .failed }
    guard let input = CorpusInput.find(arguments.paths, FileOptions(arguments)) else { return .failed }
    if input.corpora.count > 1, !format.takesSeveralCorpora {
      let roots = input.corpora.map { input.shownRoot($0.root.path) }.joined(separator: ", ")
      printError("`--format \(format.rawValue)` takes one corpus at a time, and these are several: \(roots)")
      return .failed
    }
    guard let destination = ExportDestination(target) else { return .failed }
    return await written(input, by: format.exporter(options), to: destination)
  }

  private static func written(
    _ input: CorpusInput,
    by exporter: some Exporter,
    to destination: sending ExportDestination
  ) async -> ExitStatus {
    await ExportRun.write(input, by: exporter, to: destination)
  }
}

extension ExportFormat {
  /// nil, with an error printed, where no format has the name.
  fileprivate init?(named name: String) {
    guard let format = ExportFormat(rawValue: name) else {
      let names = Self.allCases.map(\.rawValue)
      let near = didYouMean(nearest(to: name, among: names))
      printError(
        "there is no format `\(name)`\(near.isEmpty ? ": it is one of \(names.joined(separator: ", "))" : near)"
      )
      return nil
    }
    self = format
  }
}
