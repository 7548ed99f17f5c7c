// Reading and checking corpora: all files in parallel, each file's text dropped once it is checked.

public import Corpus
public import Disk
public import Rules

/// What checks corpora that lie on the disk, one after the other.
public struct CorpusChecker: Sendable {
  /// The checks that run.
  public var rules = RuleSelection.usual
  /// Below this severity findings are counted, and nobody reads them.
  public var countingBelow = Severity.off
  /// Asked between files, on any thread, whether the user wants it to end.
  public var isCancelled: @Sendable () -> Bool = { false }
  /// Texts that stand for those on the disk, by the whole paths of their files: that of the root and the way down.
  public var texts: [DiskPath: [UInt8]] = [:]
  /// Whether what is checked keeps its texts, for whoever will change them.
  public var keepsTexts = false
  /// What is known of corpora that were checked before; nil where nobody will check them again.
  public var known: KnownFiles?

  public init() {}

  /// Reads the codebooks, then all articles in chunks, then what only the whole corpus shows.
  public mutating func check(
    _ files: CorpusFiles,
    progress: (CheckProgress) -> Void = { _ in }
  ) async -> CheckedCorpus {
    let reader = CorpusReader(texts: texts, isCancelled: isCancelled)
    let keepsTexts = keepsTexts
    let loadedBooks = reader.codebooks(of: files)
    var check = CorpusCheck(rules, countingBelow: countingBelow, today: currentDay(), indexesUses: false)
    if files.missesFiles { check.missFiles() }
    check.load(loadedBooks.map(\.entry))
    // A chunk goes into the index while later ones are read; in their order, so that numbers are the same each time.
    let byCodebooks = check
    let books = loadedBooks.map { CheckedFile($0, byCodebooks, keepsText: keepsTexts) }
    let known = known?.articles(of: files.root.path, checkedWith: books) ?? [:]
    var read = books
    progress(.begun(.reading, files: files.articles.count))
    await reader.map(files.articles) { file in
      known[file] ?? CheckedFile(reader.load(file, of: files), byCodebooks, keepsText: keepsTexts)
    } done: {
      progress(.advanced($0))
    } take: { chunk in
      check.load(chunk.map(\.entry))
      read += chunk
    }
    self.known?.take(read[books.count...], of: files.root.path, checkedWith: books) { file in
      !reader.texts.isEmpty && reader.texts[files.absolute(file)] != nil
    }
    let isWhole = read.count == books.count + files.articles.count
    check.isComplete = isWhole
    let reports = await reports(read, check, progress)
    return CheckedCorpus(
      files: files,
      check: check,
      reports: reports,
      problems: read.compactMap(\.problem),
      texts: read.compactMap { file in file.text.map { FileText(file: file.file, bytes: $0) } },
      isWhole: isWhole && reports.allSatisfy(\.isWhole),
      given: texts,
      digests: Dictionary(read.map { ($0.file.relative.text, $0.digest) }) { _, _ in nil }
    )
  }

  /// What is found in each file that was chosen, in the order of their paths. Once the user has called it off, without what
  /// only the whole corpus shows.
  private func reports(
    _ files: [CheckedFile],
    _ check: CorpusCheck,
    _ progress: (CheckProgress) -> Void
  ) async -> [FileReport] {
    let isCancelled = isCancelled
    var reports: [FileReport] = []
    progress(.begun(.comparing, files: files.count))
    await CorpusReader(isCancelled: { false }).map(files) { file in
      file.report(check, isWhole: check.isComplete && !isCancelled())
    } done: {
      progress(.advanced($0))
    } take: {
      reports += $0
    }
    reports.sort { $0.file.relative < $1.file.relative }
    return reports
  }
}
