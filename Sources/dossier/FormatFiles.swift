// dossier format: headers, codebooks and tags in their one layout.

internal import Disk
internal import Syntax
internal import Text

enum FormatFiles: Verb {
  static let name = "format"
  static let summary = "lay out headers, codebooks and tags in one way; the text stays as it is"
  static let usage = "[OPTION…] [PATH…]"
  static let options = [
    Option(
      name: "--check",
      says: "change nothing: name the files that are laid out otherwise, and fail if there are any"
    ),
    Option(name: "--diff", says: "change nothing: print a patch that `git apply` takes, and fail if it is not empty"),
    Option(
      name: "--stdin-filename",
      value: "NAME",
      says: "what standard input is: a name that ends in .codebook or .article"
    ),
    Option.colour,
  ]
  static let examples = [
    ("dossier format", "all that lies below the current folder"),
    ("dossier format drafts/a.article", "one file"),
    ("dossier format --check", "in CI: which files are laid out otherwise"),
    ("dossier format - --stdin-filename dossier.codebook", "standard input to standard output"),
  ].map { (command: $0.0, says: $0.1) }
  static let remarks = """
    It sets white space alone: between keys and values, in lists, in tags, at the ends of a header's lines. No line is added
    or joined, and the article's text stays as it is, byte for byte. What cannot be read is left as it stands.
    Exit status: 0 when all is well, 1 when --check or --diff has something to tell, 2 when a file could not be read or
    written.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    // Whoever forces colours upon a pipe did not mean what git reads.
    guard let palette = Palette(arguments, toFile: !Output.standard.isTerminal) else { return .failed }
    let mode: ChangeMode = arguments.has("--diff") ? .patch : arguments.has("--check") ? .list : .write
    if arguments.paths.contains("-") { return standardInput(arguments, mode, palette) }
    if arguments.has("--stdin-filename") {
      complain("`--stdin-filename` names what `-` reads")
      return .failed
    }
    guard let input = CorpusInput.find(arguments.paths) else { return .failed }
    let files = input.chosen
    var changes = Changes(mode, palette)
    var failed = input.failed
    var pending: [FileChange] = []
    func take() -> ExitStatus {
      let taken = zip(pending, changes.take(pending)).filter { $1 }
      pending = []
      return mode == .patch ? .fine : Output.standard.write(taken.map { "\($0.0.path)\n" }.joined())
    }
    for file in files {
      switch readFile(file.path) {
      case .failure(let problem):
        complain(problem.description)
        failed = true
      case .success(let bytes):
        guard let new = formatted(bytes, file.kind, file.path) else {
          failed = true
          continue
        }
        if new == bytes { continue }
        pending.append(FileChange(path: file.path, old: bytes, new: new))
        if pending.count >= 4096 || new.count > 1 << 20, take() == .failed { return .failed }
      }
    }
    if take() == .failed { return .failed }
    changes.end()
    failed = failed || changes.failed
    let done = mode == .write ? "formatted" : "would be formatted"
    let sentence = changes.count == 0 && !failed ? "nothing to format in" : "\(done): \(changes.count) of"
    Output.error.write("\(sentence) \(plural(files.count, "file"))\n")
    return failed ? .failed : mode != .write && changes.count > 0 ? .found : .fine
  }

  private static func standardInput(_ arguments: Arguments, _ mode: ChangeMode, _ palette: Palette) -> ExitStatus {
    guard arguments.paths.count == 1 else {
      complain("`-` stands for standard input and is named alone")
      return .failed
    }
    let name = arguments.path("--stdin-filename") ?? "<stdin>"
    switch readStandardInput() {
    case .failure(let problem):
      complain(problem.description)
      return .failed
    case .success(let bytes):
      guard let new = formatted(bytes, CorpusFileKind(name: name.lastName) ?? .article, name) else { return .failed }
      let status: ExitStatus = new == bytes ? .fine : .found
      switch mode {
      case .write: return Output.standard.write(new)
      case .patch:
        let written = new == bytes ? .fine : Output.standard.write(Patch(name, from: bytes, to: new, palette).bytes)
        return written == .failed ? .failed : status
      case .list:
        let written = new == bytes ? .fine : Output.standard.write("\(name)\n")
        return written == .failed ? .failed : status
      }
    }
  }

  /// nil, with a word on standard error, where the file cannot be laid out.
  private static func formatted(_ bytes: [UInt8], _ kind: CorpusFileKind, _ path: DiskPath) -> [UInt8]? {
    if let offset = firstInvalidUTF8(in: bytes) {
      complain("\(path): not UTF-8 from byte \(offset + 1) on, and left as it is")
      return nil
    }
    let tree = SyntaxTree(bytes, kind)
    let edits = tree.formattingEdits
    if edits.isEmpty { return bytes }
    let new = edits.applied(to: bytes)
    // What no test has found must not cost anybody a text.
    guard SyntaxTree(new, kind).plainText == tree.plainText else {
      complain("\(path): left as it is, since its text would change; please report this")
      return nil
    }
    return new
  }
}

extension SyntaxTree {
  fileprivate init(_ bytes: [UInt8], _ kind: CorpusFileKind) {
    switch kind {
    case .article: self.init(article: bytes)
    case .codebook: self.init(codebook: bytes)
    }
  }
}
