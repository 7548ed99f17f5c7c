// Files as they were found on the disk after a change.

internal import Corpus
internal import Disk
internal import Project

struct DiskRead: Sendable {
  /// nil for a file that is gone.
  private(set) var files: [(path: DiskPath, file: ParsedFile?)] = []
  /// Whether folders with files came or went.
  private(set) var isEverything = false

  /// Reads files; what is neither an article nor a codebook may be a folder.
  init(_ paths: Set<DiskPath>, _ workspace: Workspace) {
    for path in paths.sorted() {
      guard let kind = CorpusFileKind(name: path.lastName) else {
        if !isEverything { isEverything = workspace.hasFiles(in: path) || !FolderWalk(path).files.isEmpty }
        continue
      }
      files.append((path, ParsedFile(at: path, as: kind.fileKind)))
    }
  }
}

extension Workspace {
  /// Whether any file lies in a folder.
  fileprivate func hasFiles(in folder: DiskPath) -> Bool {
    corpora.values.contains { corpus in
      corpus.snapshot.files.contains { file in
        corpus.snapshot.record(file).map { corpus.path(of: $0.path).isWithin(folder) } ?? false
      }
    }
  }
}
