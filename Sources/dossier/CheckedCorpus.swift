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
    var problems: [DiskProblem] = []
    var readings: [Reading] = []
    var codebooks: [(file: FileID, path: String, facts: Facts)] = []
    for file in files.codebooks {
      let reading = Reading(file)
      if let facts = reading.facts {
        codebooks.append((FileID(codebooks.count), file.relative.text, facts))
      }
      readings.append(reading)
    }
    let vocabulary = Vocabulary(codebooks)
    for index in readings.indices { readings[index].check(vocabulary) }
    readings += await read(files.articles, vocabulary)

    var snapshot = Snapshot()
    snapshot.load(readings.compactMap { reading in reading.facts.map { (reading.file.relative.text, $0) } })
    var reports: [FileReport] = []
    for reading in readings {
      if let problem = reading.problem { problems.append(problem) }
      guard reading.file.isChosen, reading.problem == nil else { continue }
      let path = reading.file.relative.text
      let across = snapshot.file(at: path).map { Catalogue.across($0, snapshot) } ?? []
      let findings = Catalogue.settled(reading.findings + across, in: path, snapshot.vocabulary)
      reports.append(FileReport(file: reading.file, findings: findings))
    }
    reports.sort { $0.file.relative < $1.file.relative }
    return CheckedCorpus(root: files.root.path, snapshot: snapshot, reports: reports, problems: problems)
  }

  private static func read(_ articles: [CorpusFile], _ vocabulary: Vocabulary) async -> [Reading] {
    let size = 128
    let chunks = stride(from: 0, to: articles.count, by: size).map { articles[$0..<min($0 + size, articles.count)] }
    return await withTaskGroup(of: (Int, [Reading]).self) { group in
      for (number, chunk) in chunks.enumerated() {
        group.addTask {
          let readings = chunk.map { file in
            var reading = Reading(file)
            reading.check(vocabulary)
            return reading
          }
          return (number, readings)
        }
      }
      var parts: [[Reading]] = Array(repeating: [], count: chunks.count)
      for await (number, readings) in group { parts[number] = readings }
      return parts.flatMap { $0 }
    }
  }
}

/// One file as it was read.
private struct Reading: Sendable {
  var file: CorpusFile
  var facts: Facts?
  var findings: [Finding] = []
  var problem: DiskProblem?
  private var read: ReadFile?

  init(_ file: CorpusFile) {
    self.file = file
    switch readFile(file.path) {
    case .success(let bytes):
      let read = ReadFile(path: file.relative.text, bytes: bytes)
      facts = read.facts
      self.read = read
    case .failure(let problem):
      if case .tooLarge = problem.cause {
        facts = Facts()
        findings = [FileTooLarge.finding]
      } else {
        self.problem = problem
      }
    }
  }

  /// Checks the file as far as the codebooks go, and lets its text go.
  mutating func check(_ vocabulary: Vocabulary) {
    if let read, file.isChosen { findings = Catalogue.findings(read, vocabulary) }
    read = nil
  }
}
