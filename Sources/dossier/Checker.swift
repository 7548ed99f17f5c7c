// Reading and checking corpora: all files in parallel, each file's text dropped once it is checked.

internal import Corpus
internal import Disk
internal import Rules
internal import Syntax
internal import Text

/// What checks corpora, one after the other.
struct Checker {
  /// The checks that run.
  var rules = RuleSelection.usual
  /// Below this severity findings are counted, and nobody reads them.
  var countingBelow = Severity.off
  /// Asked between files, where the user may end it all.
  var interruption: Interruption?
  /// Texts that stand for those on the disk, by the whole paths of their files: that of the root and the way down.
  var texts: [DiskPath: [UInt8]] = [:]
  /// Whether what is checked keeps its texts, for whoever will change them.
  var keepsTexts = false
  /// What is known of corpora that were checked before; nil where nobody will check them again.
  var known: KnownFiles?
  private var progress = Progress()

  init() {}

  /// Whether the user wants it to end.
  var isInterrupted: Bool { interruption?.isAsked ?? false }

  /// Reads the codebooks, then all articles in chunks, then what only the whole corpus tells.
  mutating func check(_ files: CorpusFiles) async -> CheckedCorpus {
    defer { progress.erase() }
    let (root, interruption, texts, keepsTexts) = (files.root.path, interruption, texts, keepsTexts)
    @Sendable func read(_ file: CorpusFile) -> Reading {
      let text = texts.isEmpty ? nil : texts[files.absolute(file)]
      return Reading(file, text.map { .success($0) } ?? readFile(file.path), keepsText: keepsTexts)
    }
    let books = files.codebooks.map(read)
    let vocabulary = Vocabulary(
      books.enumerated().compactMap { number, book in
        book.facts.map { (file: FileID(number), path: book.file.relative.text, facts: $0) }
      }
    )
    let set = RuleSet(rules, vocabulary, countingBelow: countingBelow)
    var readings = books.map { $0.checked(vocabulary, set) }
    var snapshot = Snapshot()
    snapshot.load(readings)
    let known = known?.articles(of: root, judgedBy: books) ?? [:]
    // A chunk goes into the index while later ones are read; in their order, so that numbers are the same each time.
    progress.begin("reading", of: files.articles.count)
    await inChunks(files.articles) { chunk in
      chunk.compactMap { file in
        if let reading = known[file] { return reading }
        return interruption?.isAsked ?? false ? nil : read(file).checked(vocabulary, set)
      }
    } done: {
      progress.advance(by: $0)
    } take: { chunk in
      snapshot.load(chunk)
      readings += chunk
    }
    self.known?.take(readings[books.count...], of: root, judgedBy: books)
    let isWhole = readings.count == books.count + files.articles.count
    var reports: [FileReport] = []
    let corpus = snapshot
    progress.begin("comparing", of: readings.count)
    await inChunks(readings) { chunk in
      chunk.compactMap { $0.report(in: isWhole && !(interruption?.isAsked ?? false) ? corpus : nil, vocabulary, set) }
    } done: {
      progress.advance(by: $0)
    } take: { chunk in
      reports += chunk
    }
    reports.sort { $0.file.relative < $1.file.relative }
    if readings.contains(where: \.isUnread) {
      // What nobody uses may be used where nobody could look.
      for index in reports.indices where reports[index].file.kind == .codebook {
        reports[index].findings.removeAll { $0.code == "unused-definition" }
      }
    }
    return CheckedCorpus(
      root: root,
      snapshot: snapshot,
      reports: reports,
      problems: readings.compactMap(\.problem),
      texts: readings.compactMap { reading in reading.text.map { FileText(file: reading.file, bytes: $0) } },
      isWhole: isWhole && reports.allSatisfy(\.isWhole)
    )
  }
}

/// Works on chunks of a list by tasks, tells as each is done how long it was, and takes what comes out in the order of
/// the list.
private func inChunks<Element: Sendable, Result: Sendable>(
  _ list: [Element],
  work: @escaping @Sendable (ArraySlice<Element>) -> [Result],
  done: (Int) -> Void,
  take: ([Result]) -> Void
) async {
  let size = 128
  let chunks = stride(from: 0, to: list.count, by: size).map { list[$0..<min($0 + size, list.count)] }
  await withTaskGroup(of: (Int, [Result]).self) { group in
    for (number, chunk) in chunks.enumerated() { group.addTask { (number, work(chunk)) } }
    var parts: [[Result]?] = Array(repeating: nil, count: chunks.count)
    var next = 0
    for await (number, results) in group {
      done(chunks[number].count)
      parts[number] = results
      while next < parts.count, let part = parts[next] {
        take(part)
        parts[next] = []
        next += 1
      }
    }
  }
}

extension Snapshot {
  fileprivate mutating func load(_ readings: [Reading]) {
    load(readings.compactMap { reading in reading.facts.map { (reading.file.relative.text, $0) } }, isFull: false)
  }
}
