// What the paths of a command line choose.

internal import Corpus
internal import Disk
internal import Project
internal import Serial

/// The corpora that a command works on.
struct CorpusInput {
  private(set) var layout: CorpusLayout
  /// What was read from standard input, and the corpus that it is checked against.
  private(set) var standardInput: (file: CorpusFile, bytes: [UInt8], corpus: CorpusFiles)?
  /// Whether something named could not be found or read; that was said on standard error.
  private(set) var failed: Bool

  /// Finds the corpora of the paths, of the current folder where none is named; `-` is standard input, and so is `name`,
  /// where one is given: the path of the file that it stands for. nil, with an error printed, where there is
  /// nothing to work on.
  /// `isSecondLook`: the errors are those of a look just before, and are not printed again.
  static func find(
    _ named: [DiskPath],
    standardInputAs name: DiskPath? = nil,
    isSecondLook: Bool = false,
    _ options: FileOptions = .usual
  ) -> CorpusInput? {
    // What a shell makes of a variable that is not set; as a path it would be the current folder.
    guard !named.contains("") else {
      printError("a path is empty; write `.` for the current folder")
      return nil
    }
    if name != nil || named.contains("-") {
      guard named.isEmpty || named == ["-"] else {
        printError(
          "\(name == nil ? "`-`" : "`--stdin-filename`") means standard input: name no path beside it"
        )
        return nil
      }
      return standardInput(as: name, options)
    }
    var layout = CorpusLayout.discover(
      paths: named.isEmpty ? ["."] : named,
      heedsIgnoreFiles: options.heedsIgnoreFiles
    )
    removeAbandoned(layout.temporary)
    if !options.excluded.isEmpty, !layout.corpora.isEmpty {
      layout.narrow { file, _ in !options.excluded.contains { $0.matches(file.relative.text) } }
      if layout.corpora.isEmpty { printError("no file is left: `--exclude` leaves out all that were named") }
    }
    var input = CorpusInput(layout: layout, standardInput: nil, failed: !layout.problems.isEmpty)
    input.failed = input.failed || !layout.emptyFolders.isEmpty
    if !isSecondLook {
      for problem in layout.problems { printError("\(problem)") }
      for folder in layout.emptyFolders {
        let others = layout.leftOut.isEmpty ? "" : ", but for what is left out: \(layout.leftOut.words)"
        printError("\(folder): there is no `.article` and no `.codebook` in this folder or below it\(others)")
      }
    }
    return layout.corpora.isEmpty ? nil : input
  }

  /// What was named or lies on the way, and could not be found or looked into.
  var problems: [DiskProblem] { layout.problems }

  /// What was left out of the corpora that hold what was named.
  var leftOut: LeftOutCount { layout.corpora.reduce(into: LeftOutCount()) { $0 += $1.leftOut } }

  /// The files that were chosen, in the order of their paths.
  var chosen: [CorpusFile] {
    layout.corpora.flatMap { $0.codebooks + $0.articles }.filter(\.isChosen).sorted { $0.path < $1.path }
  }

  /// The corpora, checked for whoever shows errors and warnings: of what is below, the number alone is known.
  func checked() async -> [CheckedCorpus] {
    var checker = Checker()
    checker.engine.countingBelow = .warning
    return await checked(by: &checker)
  }

  /// The corpora as far as the user lets them be checked.
  func checked(by checker: inout Checker) async -> [CheckedCorpus] {
    var visitor = NoVisitor()
    return await checked(by: &checker, visitor: &visitor)
  }

  /// The same for a visitor who sees each file that is read.
  func checked(by checker: inout Checker, visitor: inout some CorpusVisitor) async -> [CheckedCorpus] {
    if let (file, bytes, corpus) = standardInput { checker.engine.texts[corpus.absolute(file)] = bytes }
    var result: [CheckedCorpus] = []
    for files in corpora { result.append(await checker.check(files, visitor: &visitor)) }
    return result
  }

  /// The corpora, not read.
  var corpora: [CorpusFiles] { standardInput.map { [$0.corpus] } ?? layout.corpora }

  /// The same with another text for that of standard input.
  func reading(_ bytes: [UInt8]) -> CorpusInput {
    var input = self
    input.standardInput?.bytes = bytes
    return input
  }

  /// A root as the user would write it: from the current folder where it lies in there.
  func shownRoot(_ root: DiskPath) -> String {
    let shown = writtenRoot(root)
    return shown.isEmpty ? "." : shown.description
  }

  /// The same as a path; empty for the current folder.
  private func writtenRoot(_ root: DiskPath) -> DiskPath {
    root.remainder(below: DiskPath(".").absolute()).map { DiskPath(bytes: $0) } ?? root
  }

  /// The files that findings of a corpus point to.
  func others(of corpus: CheckedCorpus) -> OtherFiles {
    OtherFiles(corpus, shown: writtenRoot(corpus.root))
  }
}

extension CorpusInput {
  /// A text from standard input: as the file that `name` leads to or, without a name, as an article in the root of the
  /// current folder's corpus.
  private static func standardInput(as name: DiskPath?, _ options: FileOptions) -> CorpusInput? {
    let kind = name.map { CorpusFileKind(named: $0) } ?? .article
    guard let kind else {
      printError("`--stdin-filename` needs the name of the .article or .codebook that standard input holds")
      return nil
    }
    let bytes: [UInt8]
    switch readStandardInput() {
    case .success(let read): bytes = read
    case .failure(let problem):
      printError("\(problem)")
      return nil
    }
    let (layout, corpus, file) = CorpusLayout.around(
      standardInput: name,
      kind,
      heedsIgnoreFiles: options.heedsIgnoreFiles
    )
    for problem in layout.problems { printError("\(problem)") }
    return CorpusInput(layout: layout, standardInput: (file, bytes, corpus), failed: !layout.problems.isEmpty)
  }

  /// Keeps chosen only what has changed in git. nil, with an error printed, where git does not say.
  func narrowed(to changes: ChangedFiles) -> CorpusInput? {
    var (input, changes) = (self, changes)
    switch changes.narrow(&input.layout) {
    case .success: return input
    case .failure(let problem):
      printError("\(GitChanges.words(for: problem))")
      return nil
    }
  }
}
