// One side of a comparison: a file, the articles and codebooks of a folder, or those of a revision.

internal import Disk
internal import Serial

struct ComparedFiles {
  /// What it is called.
  let root: DiskPath
  let isFolder: Bool
  /// From the folder down; a file alone by its own name; those of a revision as their reader would write them.
  let names: [DiskPath]
  private let source: Source

  private enum Source {
    case disk
    case paths([DiskPath: DiskPath])
    case contents([DiskPath: [UInt8]])
  }

  /// nil, with an error printed, for what cannot be read.
  init?(_ path: DiskPath) {
    root = path
    source = .disk
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

  /// Those of a revision, with what they hold.
  init(_ revision: String, _ contents: [DiskPath: [UInt8]]) {
    (root, isFolder, names, source) = (DiskPath(revision), true, contents.keys.sorted(), .contents(contents))
  }

  /// Those of the working tree, with where they lie.
  init(workingTree paths: [DiskPath: DiskPath]) {
    (root, isFolder, names, source) = (".", true, paths.keys.sorted(), .paths(paths))
  }

  /// The bytes of a file; none of one that is not there. nil, with an error printed, for what cannot be read.
  func bytes(_ name: DiskPath) -> [UInt8]? {
    let path: DiskPath?
    switch source {
    case .contents(let contents): return contents[name] ?? []
    case .paths(let paths): path = paths[name]
    case .disk: path = !names.contains(name) ? nil : isFolder ? root.appending(name.bytes) : root
    }
    guard let path else { return [] }
    switch readFile(path) {
    case .success(let bytes): return bytes
    case .failure(let problem):
      printError("\(problem)")
      return nil
    }
  }
}
