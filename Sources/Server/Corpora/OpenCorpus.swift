// A corpus that the server holds, and places of files in it.

internal import Corpus
internal import Disk

struct OpenCorpus: Sendable {
  /// Why the corpus begins where it does.
  enum Ground: Sendable, Hashable {
    /// `dossier.codebook` lies in the root.
    case dossier
    /// A codebook of another name does.
    case codebook
    /// A folder of the workspace.
    case folder
    /// A file with no corpus around it; the root is the file.
    case file
  }

  let root: DiskPath
  let ground: Ground
  var snapshot = Snapshot()
  var hasArticles = false
  /// Whether all files are in. Before, the codebooks are, and nothing is told that other articles could gainsay.
  var isComplete = false

  init(_ root: DiskPath, _ ground: Ground) {
    self.root = root
    self.ground = ground
  }

  /// The whole path of a file.
  func path(of relative: String) -> DiskPath {
    switch ground {
    case .dossier, .codebook, .folder: root.appending(relative)
    case .file: root
    }
  }
}

/// A file in a corpus.
struct Place: Sendable, Hashable {
  let root: DiskPath
  /// From the root down, as the rules and settings see it.
  let relative: String

  /// Whether a folder on the way, or the file, is hidden: then it counts while it is open alone.
  var isHidden: Bool { relative.utf8.first == dot || relative.contains("/.") }
}

private let dot = UInt8(ascii: ".")
