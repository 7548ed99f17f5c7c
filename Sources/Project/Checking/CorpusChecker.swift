// Reading and checking corpora: all files in parallel, each file's text dropped once it is checked.

public import Corpus
public import Disk
internal import EDTF
public import Rules
internal import Text

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
  /// Where it is kept what files say and what was found in them, for whoever asks for reports alone: where nothing has changed,
  /// there is no snapshot. nil where every file is to be read.
  public var cache: CacheFolder?

  public init() {}

  /// Reads the codebooks, then all articles in chunks, then what only the whole corpus shows.
  public mutating func check(
    _ files: CorpusFiles,
    progress: (CheckProgress) -> Void = { _ in }
  ) async -> CheckedCorpus {
    var visitor = NoVisitor()
    return await check(files, visitor: &visitor, progress: progress)
  }

  /// The same for a visitor who sees each file that is read. Whoever brings one sets neither `cache` nor `known`: of what they
  /// know, no text is read.
  public mutating func check<Visitor: CorpusVisitor>(
    _ files: CorpusFiles,
    visitor: inout Visitor,
    progress: (CheckProgress) -> Void = { _ in }
  ) async -> CheckedCorpus {
    let reader = CorpusReader(texts: texts, isForLargeResults: !(visitor is NoVisitor), isCancelled: isCancelled)
    let keepsTexts = keepsTexts
    var cached = await cacheUse(of: files)
    if let (reports, digests) = cached?.unchanged() { return unchanged(files, reports, digests) }
    let loadedBooks = reader.codebooks(of: files)
    var check = CorpusCheck(rules, countingBelow: countingBelow, today: currentDay(), indexesUses: false)
    if files.missesFiles { check.missFiles() }
    check.load(loadedBooks.map(\.entry))
    // A chunk goes into the index while later ones are read; in their order, so that numbers are the same each time.
    let byCodebooks = check
    let books = loadedBooks.map { CheckedFile($0, byCodebooks, keepsText: keepsTexts) }
    let known = known?.articles(of: files.root.path, checkedWith: books) ?? [:]
    cached?.begin(with: books)
    let cache = cached
    var read = books
    progress(.begun(.reading, files: files.articles.count))
    let part = visitor.begin(loadedBooks, byCodebooks)
    await reader.map(Array(files.articles.indices)) { place -> (CheckedFile, Visitor.Part?)? in
      let file = files.articles[place]
      if let known = known[file] ?? cache?.article(place, byCodebooks.snapshot.vocabulary) { return (known, nil) }
      let loaded = reader.load(file, of: files)
      let checked = CheckedFile(loaded, byCodebooks, keepsText: keepsTexts, isCached: cache != nil)
      return (checked, file.isChosen && loaded.problem == nil ? part(loaded) : nil)
    } done: {
      progress(.advanced($0))
    } take: { chunk in
      check.load(chunk.map(\.0.named))
      read += chunk.map(\.0)
      visitor.take(chunk.compactMap(\.1))
    }
    self.known?.take(read[books.count...], of: files.root.path, checkedWith: books) { file in
      !reader.texts.isEmpty && reader.texts[files.absolute(file)] != nil
    }
    let isWhole = read.count == books.count + files.articles.count
    check.isComplete = isWhole
    let reports = await reports(read, check, progress)
    let isAll = isWhole && reports.allSatisfy(\.isWhole)
    if isWhole, texts.isEmpty { cache?.write(read, reports, isWhole: isAll) }
    func digests(_ files: some Sequence<CheckedFile>) -> [(path: DiskPath, digest: ContentDigest?)] {
      files.map { ($0.file.relative, $0.digest) }
    }
    return CheckedCorpus(
      files: files,
      check: check,
      reports: reports,
      problems: read.compactMap(\.problem),
      texts: read.compactMap { file in file.text.map { FileText(file: file.file, bytes: $0) } },
      isWhole: isAll,
      known: cache.map { _ in read.count { $0.row != nil } },
      given: texts,
      digests: [digests(read[..<books.count]), digests(read[books.count...])]
    )
  }

  /// The cache of a corpus, where one is kept.
  private func cacheUse(of files: CorpusFiles) async -> CacheUse? {
    guard let cache, known == nil, !keepsTexts, rules.least == .off else { return nil }
    let texts = texts
    return await CacheUse(in: cache, of: files, rules, countingBelow: countingBelow, day: currentDay().number) { file in
      !texts.isEmpty && texts[files.absolute(file)] != nil
    }
  }

  /// What was found at the last check, since when nothing has changed.
  private func unchanged(
    _ files: CorpusFiles,
    _ reports: [FileReport],
    _ digests: [[(path: DiskPath, digest: ContentDigest?)]]
  ) -> CheckedCorpus {
    return CheckedCorpus(
      files: files,
      check: CorpusCheck(rules, countingBelow: countingBelow, indexesUses: false, isComplete: true),
      reports: reports.sorted { $0.file.relative < $1.file.relative },
      problems: [],
      texts: [],
      isWhole: true,
      known: files.articles.count,
      given: [:],
      digests: digests
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
