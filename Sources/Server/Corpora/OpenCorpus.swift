// A corpus that the server holds.

internal import Corpus
internal import Disk
internal import Project

struct OpenCorpus: Sendable {
  let root: DiskPath
  let kind: RootKind
  /// Its files and what is found in them. Until all files are in, the codebooks are, and what other articles could change is
  /// withheld.
  var check = CorpusCheck(today: currentDay())
  /// The whole paths of files and folders that could not be looked at when the corpus was listed.
  var problems: [DiskPath] = []
  /// Whether the corpus was listed by way of links.
  var hasLinks = false

  /// Which of the files below the root belong to it.
  var choice: CorpusChoice

  init(_ root: DiskPath, _ kind: RootKind) {
    self.root = root
    self.kind = kind
    choice = CorpusChoice(all: root)
  }

  var snapshot: Snapshot { check.snapshot }
  var isComplete: Bool { check.isComplete }

  /// The whole path of a file.
  func path(of relative: String) -> DiskPath {
    switch kind {
    case .dossier, .codebook, .folder: root.appending(relative)
    case .file: root
    }
  }
}
