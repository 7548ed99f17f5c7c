// One file of a corpus as it was read and checked by itself.

internal import Corpus
internal import Disk
internal import Rules
internal import Syntax
internal import Text

/// A class: ten thousand are passed from list to list.
final class CheckedFile: Sendable {
  let file: CorpusFile
  let facts: Facts
  /// What the disk said, where it gave no bytes.
  let problem: DiskProblem?
  /// Of the bytes that were checked; nil where there were none.
  let digest: ContentDigest?
  /// Where it was to be kept, and is UTF-8.
  let text: [UInt8]?
  /// What a cache is to know of it; nil where it knows that already, and where nothing is written.
  let entry: [UInt8]?
  /// Its row in the cache that it comes from; nil for a file that was read.
  let row: Int?
  private let findings: [Finding]

  /// Checks a file as far as the codebooks go, and lets its text go unless that is to be kept. `isCached`: whether a cache will
  /// be written.
  init(_ loaded: LoadedFile, _ check: CorpusCheck, keepsText: Bool, isCached: Bool = false) {
    (file, problem, digest) = (loaded.file, loaded.problem, loaded.digest)
    facts = loaded.parsed.facts.sharingHandles(of: check.snapshot.vocabulary)
    text = keepsText ? loaded.parsed.text?.tree.bytes : nil
    findings = file.isChosen ? check.ownFindings(of: loaded.parsed, at: file.relative.text) : []
    entry = isCached && problem == nil ? CacheEntry(facts, file.isChosen ? findings : nil).bytes : nil
    row = nil
  }

  /// A file as the row of a cache knows it; nil where that does not know what is found in it, and somebody asks.
  init?(_ file: CorpusFile, _ known: CacheEntry, _ digest: ContentDigest?, _ vocabulary: Vocabulary, row: Int) {
    if file.isChosen, known.findings == nil { return nil }
    (self.file, self.digest, self.row) = (file, digest, row)
    facts = known.facts.sharingHandles(of: vocabulary)
    findings = file.isChosen ? known.findings ?? [] : []
    (problem, text, entry) = (nil, nil, nil)
  }

  var named: (path: String, facts: Facts) { (file.relative.text, facts) }

  /// All that is found in a file that was chosen; where the whole corpus is not known, what is found in the file in the light of
  /// the codebooks. nil for others, and for those that the disk did not give.
  func report(_ check: CorpusCheck, isWhole: Bool) -> FileReport? {
    guard file.isChosen, problem == nil else { return nil }
    let path = file.relative.text
    return FileReport(
      file: file,
      findings: isWhole ? check.completed(findings, at: path) : check.reported(findings, at: path),
      isUnread: facts.isUnread,
      isWhole: isWhole,
      digest: digest
    )
  }
}
