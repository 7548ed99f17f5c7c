// Files that findings of other files point to, read when they are asked for.

internal import Disk
internal import Project
internal import Reports
internal import Text

/// The files of one corpus by their paths from its root. A class: what was read is kept for the next to ask, as ten
/// thousand articles may point to one codebook.
final class OtherFiles {
  private let corpus: CheckedCorpus
  private let shown: DiskPath
  private var known: [String: OtherFile] = [:]

  /// `shown` is the root as a person would write it.
  init(_ corpus: CheckedCorpus, shown: DiskPath) {
    self.corpus = corpus
    self.shown = shown
  }

  func file(_ path: String) -> OtherFile {
    if let file = known[path] { return file }
    let bytes = try? corpus.bytes(at: path).get()
    let file = OtherFile(path: ReportedPath(shown.appending(path)), text: bytes.map { ($0, LineTable($0)) })
    // So that a corpus whose articles point to one another is not held whole.
    if known.count >= 16 { known.removeAll() }
    known[path] = file
    return file
  }
}
