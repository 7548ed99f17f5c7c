// A corpus read and checked: all its files, in parallel, each file's text dropped once it is checked.

internal import Corpus
internal import Disk
internal import Rules
internal import Syntax
internal import Text

/// What was found in a file that was asked about.
struct FileReport: Sendable {
  var file: CorpusFile
  var findings: [Finding]
  /// Whether its size kept it from being read.
  var isTooLarge = false
}

struct CheckedCorpus: Sendable {
  var root: DiskPath
  var snapshot: Snapshot
  /// The files that were chosen, in the order of their paths.
  var reports: [FileReport]
  /// Files that could not be read.
  var problems: [DiskProblem]

  /// Reads the codebooks, then all articles in chunks, then what only the whole corpus tells.
  static func check(_ files: CorpusFiles) async -> CheckedCorpus {
    let books = files.codebooks.map { Reading($0) }
    let vocabulary = Vocabulary(
      books.enumerated().compactMap { number, book in
        book.facts.map { (file: FileID(number), path: book.file.relative.text, facts: $0) }
      }
    )
    var snapshot = Snapshot()
    var readings = books.map { $0.checked(vocabulary) }
    snapshot.load(readings)
    // A chunk goes into the index while later ones are read; in their order, so that numbers are the same each time.
    await inChunks(files.articles) { chunk in
      chunk.map { Reading($0).checked(vocabulary) }
    } take: { chunk in
      snapshot.load(chunk)
      readings += chunk
    }
    var reports: [FileReport] = []
    let corpus = snapshot
    await inChunks(readings) { chunk in
      chunk.compactMap { $0.report(in: corpus) }
    } take: { chunk in
      reports += chunk
    }
    reports.sort { $0.file.relative < $1.file.relative }
    return CheckedCorpus(
      root: files.root.path,
      snapshot: snapshot,
      reports: reports,
      problems: readings.compactMap(\.problem)
    )
  }

  /// Works on chunks of a list by tasks, and takes what comes out in the order of the list.
  private static func inChunks<Element: Sendable, Result: Sendable>(
    _ list: [Element],
    work: @escaping @Sendable (ArraySlice<Element>) -> [Result],
    take: ([Result]) -> Void
  ) async {
    let size = 128
    let chunks = stride(from: 0, to: list.count, by: size).map { list[$0..<min($0 + size, list.count)] }
    await withTaskGroup(of: (Int, [Result]).self) { group in
      for (number, chunk) in chunks.enumerated() { group.addTask { (number, work(chunk)) } }
      var parts: [[Result]?] = Array(repeating: nil, count: chunks.count)
      var next = 0
      for await (number, results) in group {
        parts[number] = results
        while next < parts.count, let part = parts[next] {
          take(part)
          parts[next] = []
          next += 1
        }
      }
    }
  }
}

extension Snapshot {
  fileprivate mutating func load(_ readings: [Reading]) {
    load(readings.compactMap { reading in reading.facts.map { (reading.file.relative.text, $0) } }, isFull: false)
  }
}

/// One file as it was read. A class: ten thousand are passed from list to list.
private final class Reading: Sendable {
  let file: CorpusFile
  let facts: Facts?
  let findings: [Finding]
  let problem: DiskProblem?
  let isTooLarge: Bool
  /// The text and its tree, until they are checked.
  private let read: ReadFile?

  init(_ file: CorpusFile) {
    self.file = file
    switch readFile(file.path) {
    case .success(let bytes):
      let read = ReadFile(path: file.relative.text, bytes: bytes)
      (facts, findings, problem, isTooLarge, self.read) = (read.facts, [], nil, false, read)
    case .failure(let problem) where problem.isTooLarge:
      (facts, findings, self.problem, isTooLarge, read) = (Facts(), [FileTooLarge.finding], nil, true, nil)
    case .failure(let problem):
      (facts, findings, self.problem, isTooLarge, read) = (nil, [], problem, false, nil)
    }
  }

  private init(_ reading: Reading, findings: [Finding]) {
    (file, facts, problem, isTooLarge) = (reading.file, reading.facts, reading.problem, reading.isTooLarge)
    (self.findings, read) = (findings, nil)
  }

  /// All that is found in a file that was chosen; nil for others, and for those that could not be read.
  func report(in corpus: Snapshot) -> FileReport? {
    guard file.isChosen, problem == nil else { return nil }
    let path = file.relative.text
    let across = corpus.file(at: path).map { Catalogue.across($0, corpus) } ?? []
    let findings = Catalogue.settled(findings + across, in: path, corpus.vocabulary)
    return FileReport(file: file, findings: findings, isTooLarge: isTooLarge)
  }

  /// The file checked as far as the codebooks go, and its text let go.
  func checked(_ vocabulary: Vocabulary) -> Reading {
    Reading(self, findings: read.map { file.isChosen ? Catalogue.findings($0, vocabulary) : [] } ?? findings)
  }
}

extension DiskProblem {
  var isTooLarge: Bool {
    if case .tooLarge = cause { true } else { false }
  }
}
