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
  private let findings: [Finding]

  /// Checks a file as far as the codebooks go, and lets its text go unless that is to be kept.
  init(_ loaded: LoadedFile, _ check: CorpusCheck, keepsText: Bool) {
    (file, problem, digest) = (loaded.file, loaded.problem, loaded.digest)
    facts = loaded.parsed.facts.sharingHandles(of: check.snapshot.vocabulary)
    text = keepsText ? loaded.parsed.text?.tree.bytes : nil
    findings = file.isChosen ? check.ownFindings(of: loaded.parsed, at: file.relative.text) : []
  }

  var entry: (path: String, facts: Facts) { (file.relative.text, facts) }

  /// All that is found in a file that was chosen; where the whole corpus is not known, what is found in the file in the light of
  /// the codebooks. nil for others, and for those that the disk did not give.
  func report(_ check: CorpusCheck, isWhole: Bool) -> FileReport? {
    guard file.isChosen, problem == nil else { return nil }
    let path = file.relative.text
    return FileReport(
      file: file,
      findings: isWhole ? check.completed(findings, at: path) : check.reported(findings, at: path),
      isUnread: facts.isUnread,
      isWhole: isWhole
    )
  }
}
