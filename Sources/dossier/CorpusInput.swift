// What the paths of a command line choose.

internal import Corpus
internal import Disk
internal import Rules
internal import Syntax
internal import Text

/// The corpora that a command works on.
struct CorpusInput {
  private var layout: CorpusLayout
  /// The bytes of standard input, where `-` was named.
  private(set) var standardInput: [UInt8]?
  /// Whether something named could not be found or read; that was said on standard error.
  private(set) var failed: Bool

  /// Finds the corpora of the paths, of the current folder where none is named. nil, with a word on standard error,
  /// where there is nothing to work on.
  static func find(_ named: [DiskPath]) -> CorpusInput? {
    var bytes: [UInt8]?
    var paths = named
    if named.contains("-") {
      guard named.count == 1 else {
        complain("`-` stands for standard input and is named alone")
        return nil
      }
      switch readStandardInput() {
      case .success(let read): bytes = read
      case .failure(let problem):
        complain(problem.description)
        return nil
      }
      paths = ["."]
    } else if named.isEmpty {
      paths = ["."]
    }
    var input = CorpusInput(
      layout: CorpusLayout.discover(paths: paths),
      standardInput: bytes,
      failed: false
    )
    for problem in input.layout.problems { complain(problem.description) }
    input.failed = !input.layout.problems.isEmpty
    if bytes == nil {
      for folder in input.layout.emptyFolders {
        complain("\(folder): no `.article` and no `.codebook` lies in this folder or below it")
        input.failed = true
      }
      if input.layout.corpora.isEmpty { return nil }
    }
    return input
  }

  /// What was named or lies on the way, and could not be found or looked into.
  var problems: [DiskProblem] { layout.problems }

  /// The corpora, checked.
  func checked() async -> [CheckedCorpus] {
    guard let standardInput else {
      var result: [CheckedCorpus] = []
      for files in layout.corpora { result.append(await CheckedCorpus.check(files)) }
      return result
    }
    return [await CheckedCorpus.check(standardInput, beside: layout.corpora.first)]
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

  /// The bytes of a file that was checked, read once more; none of one that was too large to be read.
  func bytes(of report: FileReport) -> Result<[UInt8], DiskProblem> {
    if let standardInput { return .success(standardInput) }
    switch readFile(report.file.path) {
    case .failure(let problem) where report.isTooLarge && problem.isTooLarge: return .success([])
    case let result: return result
    }
  }

  /// The files that findings of a corpus point to.
  func others(of corpus: CheckedCorpus) -> OtherFiles {
    OtherFiles(root: corpus.root, shown: writtenRoot(corpus.root))
  }
}

extension CheckedCorpus {
  /// An article from standard input, as if it lay in the root of a corpus.
  static func check(_ bytes: [UInt8], beside files: CorpusFiles?) async -> CheckedCorpus {
    var corpus = CheckedCorpus(root: "", snapshot: Snapshot(), reports: [], problems: [])
    if let files {
      corpus = await check(files)
      corpus.reports = []
    }
    let path = "<stdin>"
    let read = ReadFile(path: path, bytes: bytes)
    corpus.snapshot.set(path, read.facts)
    var findings = Catalogue.findings(read, corpus.snapshot.vocabulary)
    if let id = corpus.snapshot.file(at: path) { findings += Catalogue.across(id, corpus.snapshot) }
    let file = CorpusFile(standardInput: path)
    let settled = Catalogue.settled(findings, in: path, corpus.snapshot.vocabulary)
    corpus.reports = [FileReport(file: file, findings: settled)]
    return corpus
  }
}
