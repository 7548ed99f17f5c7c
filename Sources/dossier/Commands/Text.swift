// dossier text: an article without its markup, byte for byte.

internal import Disk
internal import Serial
internal import Syntax
internal import Text

enum Text: Subcommand {
  static let name = "text"
  static let summary = "print the text of an article without header, tags and foot"
  static let usage = "FILE…"
  static let options: [Option] = []
  static let examples = [
    ("dossier text a.article", "the article's own text, byte for byte"),
    ("dossier text a.article | diff - raw/a.txt", "whether annotating changed the text"),
    ("dossier text - < a.article", "from standard input"),
  ].map { (command: $0.0, help: $0.1) }

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard !arguments.paths.isEmpty else {
      printError("`text` needs a file: dossier text a.article")
      return .failed
    }
    var status = ExitStatus.fine
    for path in arguments.paths {
      if CorpusFileKind(named: path) == .codebook {
        printError("\(path): a codebook has no text")
        status = .failed
        continue
      }
      switch path == "-" ? readStandardInput() : readFile(path) {
      case .success(let bytes):
        if Output.standard.write(contents: SyntaxTree(article: bytes).plainText) == .failed { return .failed }
      case .failure(let problem):
        printError("\(problem)")
        status = .failed
      }
    }
    return status
  }
}
