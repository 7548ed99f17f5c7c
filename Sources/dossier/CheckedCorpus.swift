// A corpus that was read and checked.

internal import Corpus
internal import Disk
internal import Rules

/// What was found in a file that was asked about.
struct FileReport: Sendable {
  var file: CorpusFile
  var findings: [Finding]
  /// Whether its size kept it from being read.
  var isTooLarge = false
  /// Whether it was seen in the light of the whole corpus, too.
  var isWhole = true
}

/// A file of a corpus, whether it was chosen or not, and its text as it was checked.
struct FileText: Sendable {
  var file: CorpusFile
  var bytes: [UInt8]
}

struct CheckedCorpus: Sendable {
  var root: DiskPath
  var snapshot: Snapshot
  /// The files that were chosen, in the order of their paths.
  var reports: [FileReport]
  /// Files that could not be read.
  var problems: [DiskProblem]
  /// Of all files that could be read; none unless they were to be kept.
  var texts: [FileText] = []
  /// Whether it was checked to its end; the user may have ended it before.
  var isWhole = true
}
