// dossier export: what a corpus says, for other programs.

internal import Corpus
internal import Disk
internal import Export
internal import Rules
internal import Syntax

enum ExportFacts: Verb {
  static let name = "export"
  static let summary = "print what articles say, for other programs"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(name: "--format", value: "FORMAT", says: "jsonl (the default): one JSON object a file, one line each")
  ]
  static let examples = [
    ("dossier export --format jsonl corpus > facts.jsonl", "every fact of a corpus"),
    ("dossier export a.article | jq '.statements[].holders'", "who speaks in one article"),
    ("dossier export - < a.article", "from standard input"),
  ].map { (command: $0.0, says: $0.1) }
  static let remarks = "The format is described in the reference (grammar/README.md), \"Facts as JSON lines\"."

  static func run(_ arguments: Arguments) async -> ExitStatus {
    let format = arguments.value("--format") ?? "jsonl"
    guard format == "jsonl" else {
      complain("there is no format `\(format)`: jsonl is the one there is")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.words) else { return .failed }
    var status: ExitStatus = input.failed ? .failed : .fine
    for corpus in await input.checked() {
      for problem in corpus.problems {
        complain(problem.description)
        status = .failed
      }
      for report in corpus.reports {
        // A file that holds no facts, being no UTF-8 or too large, still has its line, with the finding.
        let bytes = input.bytes(of: report.file)
        let path = report.file.relative.text
        let line = JSONLine(path: path, ReadFile(path: path, bytes: bytes), findings: report.findings)
        if Output.standard.write(line.bytes) == .failed { return .failed }
      }
    }
    return status
  }
}

extension JSONLine {
  init(path: String, _ file: ReadFile, findings: [Finding]) {
    switch file {
    case .checked(let file):
      self.init(path: path, tree: file.tree, facts: file.facts, findings: findings)
    case .unread:
      let tree = path.hasSuffix(".codebook") ? SyntaxTree(codebook: []) : SyntaxTree(article: [])
      self.init(path: path, tree: tree, facts: Facts(tree), findings: findings)
    }
  }
}
