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
    let readings = books.map { $0.checked(vocabulary) } + (await read(files.articles, vocabulary))

    var snapshot = Snapshot()
    snapshot.load(
      readings.compactMap { reading in reading.facts.map { (reading.file.relative.text, $0) } },
      isFull: false
    )
    var problems: [DiskProblem] = []
    var reports: [FileReport] = []
    for reading in readings {
      if let problem = reading.problem { problems.append(problem) }
      guard reading.file.isChosen, reading.problem == nil else { continue }
      let path = reading.file.relative.text
      let across = snapshot.file(at: path).map { Catalogue.across($0, snapshot) } ?? []
      let findings = Catalogue.settled(reading.findings + across, in: path, snapshot.vocabulary)
      reports.append(FileReport(file: reading.file, findings: findings, isTooLarge: reading.isTooLarge))
    }
    reports.sort { $0.file.relative < $1.file.relative }
    return CheckedCorpus(root: files.root.path, snapshot: snapshot, reports: reports, problems: problems)
  }

  private static func read(_ articles: [CorpusFile], _ vocabulary: Vocabulary) async -> [Reading] {
    let size = 128
    let chunks = stride(from: 0, to: articles.count, by: size).map { articles[$0..<min($0 + size, articles.count)] }
    return await withTaskGroup(of: (Int, [Reading]).self) { group in
      for (number, chunk) in chunks.enumerated() {
        group.addTask { (number, chunk.map { Reading($0).checked(vocabulary) }) }
      }
      var parts: [[Reading]] = Array(repeating: [], count: chunks.count)
      for await (number, readings) in group { parts[number] = readings }
      return parts.flatMap { $0 }
    }
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
