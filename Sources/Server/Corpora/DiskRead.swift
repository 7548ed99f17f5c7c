// Files as they were found on the disk after a change.

internal import Corpus
internal import Disk
internal import Project

struct DiskRead: Sendable {
  /// nil for a file that is gone.
  private(set) var files: [(path: DiskPath, file: ParsedFile?)] = []
  /// Whether folders with files came or went, or links, so that all is to be listed anew.
  private(set) var isEverything = false
  /// Where files do not count unless they are open.
  private(set) var leftOut: Set<Place> = []

  /// The folders in which files of the corpora lie, at any depth; nil until somebody asks.
  private var folders: Set<DiskPath>?

  /// Reads files; what is neither an article nor a codebook may be a folder, and a folder may be called like a file.
  init(_ paths: Set<DiskPath>, _ workspace: Workspace) {
    var questions: [DiskPath: LeftOutFiles] = [:]
    for path in paths.sorted() {
      if path.lastName.elementsEqual(IgnoredFiles.fileName.utf8) {
        isEverything = isEverything || workspace.isConcerned(byIgnoreFileIn: path.folder)
        continue
      }
      guard let kind = CorpusFileKind(name: path.lastName) else {
        takeFolder(path, workspace)
        continue
      }
      let file = ParsedFile(at: path, as: kind.fileKind)
      files.append((path, file))
      for place in workspace.places(of: path, as: kind.fileKind) where workspace.leavesOut(place, &questions) {
        leftOut.insert(place)
      }
      if file == nil, !workspace.holds(path) { takeFolder(path, workspace) }
      if !isEverything { isEverything = isSpecial(path) || workspace.needsListing(for: path, isThere: file != nil) }
    }
  }

  private mutating func takeFolder(_ path: DiskPath, _ workspace: Workspace) {
    guard !isEverything else { return }
    let known = folders ?? workspace.foldersWithFiles
    folders = known
    isEverything = known.contains(path) || !FolderWalk(path).files.isEmpty
  }

  /// Whether what lies at a path is a link, a pipe or another thing that is no file of its own.
  private func isSpecial(_ path: DiskPath) -> Bool {
    guard case .success(let status) = FileStatus.of(path, following: false) else { return false }
    switch status.kind {
    case .link, .other: return true
    case .file, .folder: return false
    }
  }
}
