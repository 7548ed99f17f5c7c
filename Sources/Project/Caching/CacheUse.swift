// The cache of one corpus during one check: what need not be read, and what is written for the next.

internal import Corpus
internal import Disk
internal import Rules
internal import Text

/// What the cache of a corpus knows, and how its files stood when the check began.
struct CacheUse: Sendable {
  private let place: DiskPath
  private let key: CacheKey
  private let files: CorpusFiles
  /// When the check began, in nanoseconds since 1970.
  private let time: Int64
  private let day: Int64
  /// The stamps of the codebooks and then of the articles; nil for what could not be looked at, and where a change might
  /// leave no trace.
  private let stamps: [FileStamp?]
  private let old: CorpusCache?
  /// What the old cache knows of articles, and the row of each; empty where that is of no use.
  private var entries: CacheEntries?
  private var rows: [Int?] = []
  /// Whether no file has changed and none has come or gone since the old cache was written.
  private let isUnchanged: Bool

  /// Reads the cache, and looks at all files. nil where the program does not know which build it is. `time` is now, and no file
  /// has been looked at yet; `isGiven`: whether a text stands for that of the disk.
  init?(
    in folder: CacheFolder,
    of files: CorpusFiles,
    _ rules: RuleSelection,
    countingBelow: Severity,
    day: Int,
    time: Int64 = nanosecondsSince1970(),
    isGiven: (CorpusFile) -> Bool
  ) async {
    guard let program = FileStamp.ofProgram else { return nil }
    self.files = files
    self.day = Int64(day)
    place = folder.file(for: files.root.path)
    key = CacheKey(files.root.path, program, rules, countingBelow: countingBelow)
    self.time = time
    let old = PrivateFile(place).flatMap { [key] in CorpusCache($0, key) }
    // Written later than now: the clock was set back, and no time says what came first.
    self.old = old.flatMap { $0.title.time <= time ? $0 : nil }
    let all = files.codebooks + files.articles
    var stamps: [FileStamp?] = []
    stamps.reserveCapacity(all.count)
    await CorpusReader(isCancelled: { false }).map(all) { file -> FileStamp?? in
      .some(FileStamp(of: file.path).flatMap { $0.isSettled(at: time) ? $0 : nil })
    } done: { _ in
    } take: {
      stamps += $0
    }
    for (index, file) in all.enumerated() where isGiven(file) { stamps[index] = nil }
    self.stamps = stamps
    let rows = self.old?.rows ?? []
    isUnchanged =
      rows.count == all.count && !files.missesFiles
      && rows.indices.allSatisfy { rows[$0].lists(all[$0]) && stamps[$0] != nil && rows[$0].stamp == stamps[$0] }
  }

  /// Everything that was found, by the place of each file that was chosen, and the digests of all; nil where anything has
  /// changed, and where the cache does not say.
  func unchanged() -> (reports: [FileReport], digests: [[(path: DiskPath, digest: ContentDigest?)]])? {
    guard let old, isUnchanged, old.title.isWhole, old.title.day == day else { return nil }
    var reports: [FileReport] = []
    for (row, file) in (files.codebooks + files.articles).enumerated() where file.isChosen {
      guard let findings = old.report(row) else { return nil }
      let listed = old.rows[row]
      reports.append(
        FileReport(file: file, findings: findings, isUnread: listed.isUnread, isWhole: true, digest: listed.digest)
      )
    }
    let books = files.codebooks.count
    return (reports, [old.rows[..<books], old.rows[books...]].map { rows in rows.map { ($0.path, $0.digest) } })
  }

  /// Compares the codebooks with those of the old cache, of which the articles' own findings are no use with others.
  mutating func begin(with books: [CheckedFile]) {
    guard let old else { return }
    let known = old.rows.prefix { $0.isCodebook }
    guard
      known.elementsEqual(books, by: { $0.path == $1.file.relative && $0.digest != nil && $0.digest == $1.digest })
    else { return }
    entries = old.entries()
    if entries == nil { return }
    var next = known.count
    rows = files.articles.map { article in
      while next < old.rows.count, old.rows[next].path < article.relative { next += 1 }
      return next < old.rows.count && old.rows[next].lists(article) ? next : nil
    }
  }

  /// An article by its place in the corpus, where it has not changed and all is known of it that is asked.
  func article(_ index: Int, _ vocabulary: Vocabulary) -> CheckedFile? {
    guard index < rows.count, let row = rows[index], let old, let stamp = stamps[files.codebooks.count + index],
      old.rows[row].stamp == stamp, let entry = entries?[row]
    else { return nil }
    return CheckedFile(files.articles[index], entry, old.rows[row].digest, vocabulary, row: row)
  }

  /// Writes what is known now for the next check, unless that would learn nothing from it.
  func write(_ read: [CheckedFile], _ reports: [FileReport], isWhole: Bool) {
    let all = files.codebooks + files.articles
    guard read.count == all.count else { return }
    let isWhole =
      isWhole && !files.missesFiles && !stamps.contains { $0 == nil } && !read.contains { $0.problem != nil }
    let isNew = isWhole || read.indices.contains { stamps[$0] != nil && read[$0].entry != nil }
    guard isNew else { return }
    let found = isWhole ? Dictionary(reports.map { ($0.file.relative, $0.findings) }) { first, _ in first } : [:]
    // What was found in files that are not asked about now holds on where nothing has changed.
    let kept = isUnchanged && old?.title.isWhole == true && old?.title.day == day ? old : nil
    let files = read.indices.map { index -> (row: CacheRow, entry: ArraySlice<UInt8>, report: ArraySlice<UInt8>) in
      let file = read[index]
      let stamp = file.problem == nil ? stamps[index] : nil
      var entry: ArraySlice<UInt8> = []
      if stamp != nil { entry = file.entry.map { $0[...] } ?? file.row.flatMap { entries?.bytes($0) } ?? [] }
      let report = found[file.file.relative].map { Self.bytes($0) } ?? kept?.reportBytes(index)
      let row = CacheRow(
        path: file.file.relative,
        isCodebook: file.file.kind == .codebook,
        isUnread: file.facts.isUnread,
        stamp: stamp,
        digest: file.digest,
        entry: entry.count,
        report: report?.count
      )
      return (row, entry, report ?? [])
    }
    let title = CorpusCache.Title(time: time, day: day, isWhole: isWhole)
    PrivateFile.replace(place, with: CorpusCache.bytes(key, title, files))
  }

  private static func bytes(_ findings: [Finding]) -> ArraySlice<UInt8> {
    if findings.isEmpty { return [] }
    var writer = ByteWriter()
    writer.list(findings)
    return writer.bytes[...]
  }
}
