// dossier merge: two versions of a file made one, as a merge driver of git.

internal import Disk
internal import Serial
internal import Text

enum Merge: Subcommand {
  static let name = "merge"
  static let summary = "make two versions of an article or a codebook one, as a merge driver of git"
  static let usage = "[OPTION…] BASE OURS THEIRS [NAME]"
  static let options = [
    Option(name: "--print", help: "print the result, and leave OURS as it is")
  ]
  static let examples = [
    ("git config merge.dossier.driver \"dossier merge %O %A %B %P\"", "so that git merges by it: see .gitattributes"),
    ("dossier merge --print base.article ada.article ben.article", "prints what the tags of both make together"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    Where the three have one text, tags are merged by the words that they mark, headers by their entries, definitions by
    their properties, feet by their labels: what two coders added in different places, or on the same words, stands in the
    result. Where they contradict each other, both sides stand between markers, which `check` reports. Where the texts
    differ, git merges the lines, and this is said.
    The result takes the place of OURS. NAME says what the files hold, a name that ends in .article or .codebook.
    Exit status: 0 on success, 1 when there are conflicts, 2 when it could not run.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    let paths = arguments.paths
    guard 3...4 ~= paths.count, !paths.contains("-") else {
      printError("`merge` needs three files and perhaps a name: dossier merge BASE OURS THEIRS a.article")
      return .failed
    }
    let name = paths.count == 4 ? paths[3] : paths[1]
    guard let kind = CorpusFileKind(named: name) else {
      printError("\(name): it is neither an .article nor a .codebook; say what the files hold by a fourth name")
      return .failed
    }
    var texts: [[UInt8]] = []
    for path in paths.prefix(3) {
      switch readFile(path) {
      case .success(let bytes): texts.append(bytes)
      case .failure(let problem):
        printError("\(problem)")
        return .failed
      }
    }
    let merged: (bytes: [UInt8], conflicts: Int)
    if texts.allSatisfy({ firstInvalidUTF8(in: $0) == nil }),
      let merge = FileMerge(texts[0], texts[1], texts[2], isCodebook: kind == .codebook)
    {
      merged = (merge.bytes, merge.conflicts)
    } else {
      guard let lines = lines(paths) else { return .failed }
      merged = lines
      printError("\(name): the texts of the versions differ, so git merged the lines and not the tags")
    }
    if arguments.has("--print") {
      if Output.standard.write(contents: merged.bytes) == .failed { return .failed }
    } else if case .failure(let problem) = replaceFile(paths[1], with: merged.bytes) {
      printError("\(problem)")
      return .failed
    }
    if merged.conflicts == 0 { return .fine }
    printError("\(name): \(plural(merged.conflicts, "conflict")) left between markers: `dossier check` shows where")
    return .found
  }

  /// The lines of the three, merged by git; nil, with an error printed, where it cannot.
  private static func lines(_ paths: [DiskPath]) -> (bytes: [UInt8], conflicts: Int)? {
    let options: [DiskPath] = ["merge-file", "-p", "-L", "ours", "-L", "base", "-L", "theirs", "--"]
    switch ProgramRun.of("git", options + [paths[1], paths[0], paths[2]]) {
    case .success(let run) where run.status < 128: return (run.output, Int(run.status))
    case .success(let run):
      printError("git cannot merge the lines: \(String(decoding: run.errors.prefix { $0 != 0x0A }, as: UTF8.self))")
    case .failure:
      printError("the texts of the versions differ, and there is no `git` on the PATH that could merge their lines")
    }
    return nil
  }
}
