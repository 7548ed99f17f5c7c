// What the user named, and which of it has been found.

internal import Disk

/// The named files and folders, each with the root that it belongs to.
struct PathSelection {
  private(set) var problems: [DiskProblem] = []
  private var files: [File] = []
  private var namedFiles: [Name: [Int]] = [:]
  private var linkedFiles: [FileIdentity: [Int]] = [:]
  private var folders: [Folder] = []
  private var folderIndices: [FileIdentity: Int] = [:]
  private var visited: Set<FileIdentity> = []
  private var identities: [DiskPath: FileIdentity] = [:]
  private let current = DiskPath("").absolute()

  struct File {
    let written: DiskPath
    let whole: DiskPath
    let root: CorpusRoot
    let kind: CorpusFileKind
    var isListed = false
  }

  private struct Name: Hashable {
    let folder: FileIdentity
    let name: ArraySlice<UInt8>
  }

  private struct Folder {
    let written: DiskPath
    let whole: DiskPath
    let root: CorpusRoot
    let identity: FileIdentity
    var count = 0
  }

  init(_ paths: [DiskPath], _ open: OpenCodebooks) {
    var search = RootSearch(open)
    var found: [(written: DiskPath, whole: DiskPath, status: FileStatus)] = []
    for path in paths {
      switch FileStatus.of(path) {
      case .success(let status): found.append((path, path.absolute(in: current), status))
      case .failure(let error): problems.append(DiskProblem(.read, path, errno: error.code))
      }
    }
    // Of folders within one another the outermost is the root of what has none.
    let named = found.filter { $0.status.kind == .folder }.map(\.whole).sorted { $0.bytes.count < $1.bytes.count }
    for (path, whole, status) in found {
      func root(of folder: DiskPath) -> (root: CorpusRoot, folder: DiskPath) {
        search.root(of: folder, fallback: named.first { folder.isWithin($0) })
      }
      switch status.kind {
      case .folder:
        // Named twice, or by a link as well, it is one folder.
        if folderIndices[status.identity] != nil { continue }
        let (root, folder) = root(of: whole)
        folderIndices[status.identity] = folders.count
        let written = path.bytes.elementsEqual(".".utf8) ? DiskPath("") : path
        folders.append(Folder(written: written, whole: folder, root: root, identity: status.identity))
      case .file:
        add(path, whole, status, root(of: whole.folder))
      case .link, .other:
        problems.append(DiskProblem(.read, path, .notFile))
      }
    }
  }

  /// The roots to walk from, those above before those below.
  var roots: [CorpusRoot] {
    Set(folders.map(\.root) + files.map(\.root)).sorted { $0.path < $1.path }
  }

  /// Named folders that no walk has come to: hidden ones.
  var unvisited: [(root: CorpusRoot, start: DiskPath)] {
    folders.filter { !visited.contains($0.identity) }.map { ($0.root, $0.whole) }
  }

  /// Named files that no walk lists: hidden ones.
  var unlisted: [File] { files.filter { !$0.isListed } }

  /// Named folders that were read and hold nothing, or nothing of the files that were chosen; nil for all.
  func emptyFolders(_ chosen: [DiskPath]?) -> [DiskPath] {
    folders.filter { folder in
      guard visited.contains(folder.identity) else { return false }
      return folder.count == 0 || !(chosen?.contains { $0.isWithin(folder.whole) } ?? true)
    }
    .map { $0.written.isEmpty ? "." : $0.written }
  }

  func hasVisited(_ folder: DiskPath) -> Bool {
    guard case .success(let status) = FileStatus.of(folder) else { return false }
    return visited.contains(status.identity)
  }

  /// A whole path as its chooser wrote it; else from the current folder, where it lies in there.
  func shown(_ whole: DiskPath) -> DiskPath {
    if let folder = folders.first(where: { $0.whole == whole }) { return folder.written }
    return whole.remainder(below: current).map { DiskPath(bytes: $0) } ?? whole
  }

  /// Notes that a walk came to a folder. Answers how it was written, where it was named.
  mutating func visit(_ folder: FileIdentity) -> DiskPath? {
    visited.insert(folder)
    return folderIndices[folder].map { folders[$0].written }
  }

  /// Notes that a walk found a file. Answers how it was written, where it was named.
  mutating func list(_ file: FolderWalk.File, in folder: FileIdentity) -> DiskPath? {
    if files.isEmpty { return nil }
    let named = namedFiles[Name(folder: folder, name: file.path.lastName)] ?? []
    var written: DiskPath?
    for index in named + (linkedFiles[file.identity] ?? []) {
      files[index].isListed = true
      written = files[index].written
    }
    return written
  }

  /// Notes how many files lie directly in each folder of a walk.
  mutating func count(_ walk: FolderWalk) {
    var counts = [Int](repeating: 0, count: walk.folders.count)
    for file in walk.files { counts[file.folder] += 1 }
    for index in walk.folders.indices.reversed() {
      if let parent = walk.folders[index].parent { counts[parent] += counts[index] }
      if let named = folderIndices[walk.folders[index].identity] { folders[named].count += counts[index] }
    }
  }

  private mutating func add(
    _ path: DiskPath,
    _ whole: DiskPath,
    _ status: FileStatus,
    _ place: (root: CorpusRoot, folder: DiskPath)
  ) {
    // A hidden file that is named is meant.
    guard let kind = CorpusFileKind(named: whole) else {
      problems.append(DiskProblem(.read, path, .otherKind))
      return
    }
    guard let folder = identity(of: place.folder), case .success(let own) = FileStatus.of(whole, following: false)
    else {
      problems.append(DiskProblem(.read, path, .missing))
      return
    }
    namedFiles[Name(folder: folder, name: whole.lastName), default: []].append(files.count)
    // Only a link stands for another file: hard links are files of their own.
    if own.kind == .link { linkedFiles[status.identity, default: []].append(files.count) }
    let file = place.folder.appending(whole.lastName)
    files.append(File(written: path, whole: file, root: place.root, kind: kind))
  }

  private mutating func identity(of folder: DiskPath) -> FileIdentity? {
    if let known = identities[folder] { return known }
    guard case .success(let status) = FileStatus.of(folder) else { return nil }
    identities[folder] = status.identity
    return status.identity
  }
}
