// One side of a comparison: a file, or the articles and codebooks of a folder by their paths in it.

internal import Disk
internal import Serial

struct ComparedFiles {
  let root: DiskPath
  let isFolder: Bool
  /// From the folder down; a file alone by its own name.
  let names: [DiskPath]

  /// nil, with an error printed, for what cannot be read.
  init?(_ path: DiskPath) {
    root = path
    switch FileStatus.of(path) {
    case .success(let status) where status.kind == .folder:
      let walk = FolderWalk(path)
      for problem in walk.problems { printError("\(problem)") }
      guard walk.problems.isEmpty else { return nil }
      isFolder = true
      names = walk.files.compactMap { file in file.path.remainder(below: path).map { DiskPath(bytes: $0) } }
    case .success:
      guard CorpusFileKind(named: path) != nil else {
        printError("\(path): it is neither an .article nor a .codebook")
        return nil
      }
      isFolder = false
      names = [DiskPath(bytes: path.lastName)]
    case .failure(let error):
      printError("\(DiskProblem(.read, path, errno: error.code))")
      return nil
    }
  }

  /// The facts of a file; none of one that is not there. nil, with an error printed, for what cannot be read.
  func facts(_ name: DiskPath) -> [String]? {
    guard names.contains(name) else { return [] }
    let path = isFolder ? root.appending(name.bytes) : root
    switch readFile(path) {
    case .success(let bytes): return FactLines(bytes, isCodebook: CorpusFileKind(named: path) == .codebook).all
    case .failure(let problem):
      printError("\(problem)")
      return nil
    }
  }
}
