// One file as it was read, from its bytes to what is told of it.

internal import Corpus
internal import Disk
internal import Rules

/// A class: ten thousand are passed from list to list.
final class Reading: Sendable {
  let file: CorpusFile
  /// nil for a file that could not be read.
  let facts: Facts?
  let problem: DiskProblem?
  private let findings: [Finding]
  private let isTooLarge: Bool
  /// Whether what it says is not known.
  let isUnread: Bool
  /// The text and its tree, until they are checked.
  private let read: ReadFile?
  /// Where it was to be kept, and is UTF-8.
  let text: [UInt8]?

  init(_ file: CorpusFile, _ bytes: Result<[UInt8], DiskProblem>, keepsText: Bool) {
    self.file = file
    switch bytes {
    case .success(let bytes):
      let read = ReadFile(path: file.relative.text, bytes: bytes)
      isUnread = !read.isChecked
      text = keepsText && read.isChecked ? bytes : nil
      (facts, findings, problem, isTooLarge, self.read) = (read.facts, [], nil, false, read)
    case .failure(let problem) where problem.isTooLarge:
      isUnread = true
      (facts, findings, self.problem, isTooLarge, read, text) = (Facts(), [FileTooLarge.finding], nil, true, nil, nil)
    case .failure(let problem):
      isUnread = true
      (facts, findings, self.problem, isTooLarge, read, text) = (nil, [], problem, false, nil, nil)
    }
  }

  private init(_ reading: Reading, facts: Facts?, findings: [Finding]) {
    self.facts = facts
    (file, problem, isTooLarge, isUnread) = (reading.file, reading.problem, reading.isTooLarge, reading.isUnread)
    (self.findings, read, text) = (findings, nil, reading.text)
  }

  /// The file checked as far as the codebooks go, and its text let go.
  func checked(_ vocabulary: Vocabulary, _ set: RuleSet) -> Reading {
    Reading(
      self,
      facts: facts?.sharingHandles(of: vocabulary),
      findings: read.map { file.isChosen ? Catalogue.findings($0, vocabulary, set) : [] } ?? findings
    )
  }

  /// All that is found in a file that was chosen; without a corpus, what the file tells in the light of the codebooks.
  /// nil for others, and for those that could not be read.
  func report(in corpus: Snapshot?, _ vocabulary: Vocabulary, _ set: RuleSet) -> FileReport? {
    guard file.isChosen, problem == nil else { return nil }
    let path = file.relative.text
    var all = findings
    if let corpus, let id = corpus.file(at: path) { all += Catalogue.across(id, corpus, set) }
    let settled = Catalogue.settled(all, in: path, vocabulary, set)
    return FileReport(file: file, findings: settled, isTooLarge: isTooLarge, isWhole: corpus != nil)
  }
}

extension DiskProblem {
  var isTooLarge: Bool {
    if case .tooLarge = cause { true } else { false }
  }
}

extension ReadFile {
  fileprivate var isChecked: Bool {
    if case .checked = self { true } else { false }
  }
}
