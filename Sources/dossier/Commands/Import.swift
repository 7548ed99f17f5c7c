// dossier import: a plain text as an article, ready to be annotated.

internal import Disk
internal import Import
internal import Project
internal import Serial
internal import Syntax

enum Import: Subcommand {
  static let name = "import"
  static let summary = "make articles from plain texts, or from texts that other programs annotated"
  static let usage = "[OPTION…] FILE [ARTICLE] | [OPTION…] PATH… --output FOLDER"
  static let options =
    [
      Option(name: "--title", value: "TEXT", help: "the header's title"),
      Option(name: "--source", value: "TEXT", help: "where the text appeared"),
      Option(name: "--published", value: "DATE", help: "when: 1993-04-17, 1993-04?, or in words: 17 April 1993"),
      Option(name: "--force", help: "overwrite an existing article"),
      Option(name: "--follow-links", help: "also write where links lead out of the article's corpus or folder"),
    ] + ImportOptions.own
  static let examples = [
    ("dossier import raw/a.txt", "writes raw/a.article"),
    ("dossier import raw/a.txt corpus/a.article --published 1993-04-17", "writes corpus/a.article"),
    ("dossier import - corpus/a.article < raw/a.txt", "from standard input"),
    ("dossier import raw/a.txt - | less", "to standard output"),
    ("dossier import --metadata raw/articles.csv --output corpus", "the texts of a table, with what it says of them"),
    ("dossier import raw --name '{published}_{source}_{n}.txt' --output corpus", "all texts of a folder"),
    ("dossier import --annotations brat coded --output corpus", "texts with the annotations of brat"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    It takes any UTF-8 text, and says what else a file is if its first bytes tell. It escapes what would be read as markup; `dossier text` gives the same bytes back.
    The header holds the text's SHA-256 digest, so that `check` reports any change of the text (text-changed).
    With --output all articles are written or none, and nothing that is there is written over.

    \(AnnotationFormat.allCases.map { "\($0.rawValue.padded(to: 8)) \($0.summary)" }.joined(separator: "\n"))

    The reference describes tables, names, encodings and annotations: grammar/imports.md.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    if ImportOptions.isAsked(arguments) {
      guard let options = ImportOptions(arguments) else { return .failed }
      return options.annotations.map { AnnotationImport($0, options, arguments).run() }
        ?? TextImport(options, arguments).run()
    }
    guard let source = arguments.paths.first else {
      printError(
        "`import` needs a text and, if you like, where to put the article: dossier import raw/a.txt corpus/a.article"
      )
      return .failed
    }
    if case .success(let status) = FileStatus.of(source), status.kind == .folder {
      printError("\(source): it is a folder; for all its texts add --output FOLDER")
      return .failed
    }
    let target: DiskPath
    if arguments.paths.count == 2 {
      target = arguments.paths[1]
    } else if source == "-" {
      target = "-"
    } else {
      target = articlePath(for: source)
      if target.lastName.first == UInt8(ascii: ".") {
        printError(ArticleFolder.hidden(source.text, target))
        return .failed
      }
    }
    if target != "-", !target.bytes.reversed().starts(with: ".article".utf8.reversed()) {
      printError("\(target): an article's name ends in `.article`; for several texts add --output FOLDER")
      return .failed
    }
    if target != "-", let problem = arguments.writeProblem(ofNamed: target, in: CorpusRoot(of: target).path) {
      printError("\(problem)")
      return .failed
    }
    switch source == "-" ? readStandardInput() : readFile(source) {
    case .failure(let problem):
      printError("\(problem)")
      return .failed
    case .success(let bytes):
      if let problem = TextSource.markup(in: source) {
        printError("\(source): \(problem)")
        return .failed
      }
      guard let article = article(of: bytes, from: source, arguments) else { return .failed }
      return put(article, target, replacing: arguments.has("--force"))
    }
  }

  /// The source with `.article` in place of its ending.
  private static func articlePath(for source: DiskPath) -> DiskPath {
    let name = source.lastName
    let dot = name.lastIndex(of: UInt8(ascii: ".")) ?? name.startIndex
    let stem = dot > name.startIndex ? source.bytes[..<dot] : source.bytes
    return DiskPath(bytes: stem + Array(".article".utf8))
  }

  private static func article(of bytes: [UInt8], from source: DiskPath, _ arguments: Arguments) -> [UInt8]? {
    guard case .success(let encoding) = ImportOptions.encoding(arguments) else { return nil }
    let text: [UInt8]
    switch TextDecoding.read(bytes, as: encoding, file: "\(source)") {
    case .failure(let problem):
      printError("\(source): \(problem.sentence)")
      return nil
    case .success(let decoded):
      text = decoded.text
      if let encoding = decoded.converted { printError("\(source): converted from \(encoding.title)") }
    }
    var header = TextHeader()
    for key in ["title", "source", "published"] {
      guard let value = arguments.value("--\(key)") else { continue }
      guard !value.contains(where: \.isNewline) else {
        printError("`--\(key)` is one line")
        return nil
      }
      if !header.add([(key, value)], at: "--\(key)") { return nil }
    }
    var told: Set<Escaped<PlainLine>> = []
    guard let values = header.resolved(&told) else { return nil }
    return PlacedArticle.writtenHeader(values, text) + Array("---\n".utf8) + escapedBody(text)
  }

  private static func put(_ article: [UInt8], _ target: DiskPath, replacing: Bool) -> ExitStatus {
    if target == "-" { return Output.standard.write(contents: article) }
    switch replacing ? replaceFile(target, with: article) : createFile(target, with: article) {
    case .success:
      Output.error.write("wrote \(target)\n")
      return .fine
    case .failure(let problem):
      let hint = problem.cause == .exists ? " (--force overwrites it)" : ""
      printError("\(problem)\(hint)")
      return .failed
    }
  }
}
