// dossier import: a plain text as an article, ready to be annotated.

internal import Disk
internal import Project
internal import Serial
internal import Syntax
internal import Text

enum Import: Subcommand {
  static let name = "import"
  static let summary = "make an article from a plain text"
  static let usage = "[OPTION…] FILE [ARTICLE]"
  static let options = [
    Option(name: "--title", value: "TEXT", help: "the header's title"),
    Option(name: "--source", value: "TEXT", help: "where the text appeared"),
    Option(name: "--published", value: "DATE", help: "when, as EDTF: 1993-04-17, 1993-04?"),
    Option(name: "--force", help: "overwrite an existing article"),
    Option(name: "--follow-links", help: "also write where links lead out of the article's corpus or folder"),
  ]
  static let examples = [
    ("dossier import raw/a.txt", "writes raw/a.article"),
    ("dossier import raw/a.txt corpus/a.article --published 1993-04-17", "writes corpus/a.article"),
    ("dossier import - corpus/a.article < raw/a.txt", "from standard input"),
    ("dossier import raw/a.txt - | less", "to standard output"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    It takes any UTF-8 text, and says what else a file is if its first bytes tell. It escapes what would be read as markup; `dossier text` gives the same bytes back.
    The header holds the text's SHA-256 digest, so that `check` reports any change of the text (text-changed).
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let source = arguments.paths.first, arguments.paths.count <= 2 else {
      printError(
        "`import` needs a text and, if you like, where to put the article: dossier import raw/a.txt corpus/a.article"
      )
      return .failed
    }
    let target: DiskPath
    if arguments.paths.count == 2 {
      target = arguments.paths[1]
    } else if source == "-" {
      target = "-"
    } else {
      target = articlePath(for: source)
    }
    if target != "-", !target.bytes.reversed().starts(with: ".article".utf8.reversed()) {
      printError("\(target): an article's name ends in `.article`")
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

  private static func article(of text: [UInt8], from source: DiskPath, _ arguments: Arguments) -> [UInt8]? {
    if let format = ForeignFormat(text) {
      printError("\(source): it is \(format.name), not a text in UTF-8; \(format.advice(for: "\(source)"))")
      return nil
    }
    if let offset = firstInvalidUTF8(in: text) {
      printError(
        "\(source): not UTF-8 from byte \(offset + 1) on, and its first bytes do not say in which encoding it was written; "
          + "find that out, then convert it: iconv -f ENCODING -t UTF-8 \(source) > new.txt"
      )
      return nil
    }
    var header = ""
    for (key, option) in [("title", "--title"), ("source", "--source"), ("published", "--published")] {
      guard let value = arguments.value(option) else { continue }
      guard !value.contains(where: \.isNewline) else {
        printError("`\(option)` is one line")
        return nil
      }
      if key == "published", let problem = HeaderDate.problem(value) {
        printError("`--published \(value)` is not a date: \(problem)")
        return nil
      }
      header += "\(key): \(value)\n"
    }
    header += "sha256: \(SHA256.hex(text))\n---\n"
    return Array(header.utf8) + escapedBody(text)
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
