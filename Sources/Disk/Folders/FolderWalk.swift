// All articles and codebooks below a folder.

import Platform

/// The articles and codebooks below a folder, in the order of their paths' bytes, with what could not be read.
///
/// Hidden names (a leading dot) are passed over, the start itself excepted. Symbolic links are followed, but within one
/// corpus, what lies under the same `dossier.codebook` or under none, a file or folder is read once and stands under its
/// real name if it has one there; so two corpora may link to the same codebooks. A link to a folder in which it lies
/// itself is a circle and passed over. One that leads nowhere counts only where its name claims a file of the corpus.
public struct FolderWalk: Sendable {
  public struct File: Hashable, Sendable {
    /// The start as it was given, and the way down from there.
    public let path: DiskPath
    public let kind: CorpusFileKind
    /// The index in `folders` of the folder that holds it.
    public let folder: Int
    /// Of the file itself, where a link led to it.
    public let identity: FileIdentity
    public let isLink: Bool
  }

  public struct Folder: Hashable, Sendable {
    public let path: DiskPath
    /// The index of the folder above, always smaller than the own one; nil for the start.
    public let parent: Int?
    public let identity: FileIdentity
    /// Whether a codebook of any name lies directly in it.
    public internal(set) var holdsCodebook = false
    /// Whether `dossier.codebook` lies directly in it.
    public internal(set) var holdsDossier = false
    /// The nearest folder at or above that holds a `dossier.codebook`, no higher than the start; nil without one.
    public internal(set) var dossier: FileIdentity?
  }

  public private(set) var files: [File] = []
  /// The start first; every folder after the one above it.
  public private(set) var folders: [Folder] = []
  public private(set) var problems: [DiskProblem] = []
  /// What writers left that were killed, or what waits to take a file's place; see `removeAbandoned`. Only in real folders.
  public private(set) var temporary: [DiskPath] = []
  /// Whether a symbolic link was met that may lead to files, wherever it leads.
  public private(set) var hasLinks = false

  /// What was read for which corpus, that being named by the folder of its `dossier.codebook`.
  private struct Visit: Hashable {
    let identity: FileIdentity
    let corpus: FileIdentity?
  }

  private var visited: Set<Visit> = []
  private var isFollowingLinks = false
  private var folderLinks: [(path: DiskPath, parent: Int, identity: FileIdentity)] = []
  private var fileLinks: [File] = []

  /// Reads the folders below `start`. What is not a folder is a problem, and the walk is then empty. `entering` is called
  /// with each folder before anything in it is looked at.
  public init(_ start: DiskPath, entering: (DiskPath) -> Void = { _ in }) {
    descend(from: start, parent: nil, entering)
    followLinks(from: start, entering)
    folderLinks = []
    fileLinks = []
    visited = []
  }

  /// A folder that is being read: its listing, and how far it has come.
  private struct Level {
    let folder: Int
    let listing: FolderListing
    var next = 0
  }

  /// Reads a folder and all real folders below it. Levels stand in an array: a deep tree must not exhaust the stack.
  private mutating func descend(from start: DiskPath, parent: Int?, _ entering: (DiskPath) -> Void) {
    guard let first = enter(start, parent: parent, entering) else { return }
    var levels = [first]
    while var level = levels.popLast() {
      var below: Level?
      while below == nil, level.next < level.listing.entries.count {
        let entry = level.listing.entries[level.next]
        level.next += 1
        below = take(entry, of: level, entering)
      }
      if let below {
        levels.append(level)
        levels.append(below)
      }
    }
  }

  private mutating func enter(_ path: DiskPath, parent: Int?, _ entering: (DiskPath) -> Void) -> Level? {
    entering(path)
    switch FolderListing.of(path) {
    case .failure(let problem):
      problems.append(problem)
      return nil
    case .success(let listing):
      var folder = Folder(path: path, parent: parent, identity: listing.identity)
      folder.holdsDossier = listing.holdsDossier(in: path)
      folder.dossier = folder.holdsDossier ? folder.identity : parent.flatMap { folders[$0].dossier }
      guard visited.insert(Visit(identity: folder.identity, corpus: folder.dossier)).inserted else { return nil }
      folders.append(folder)
      if !isFollowingLinks { temporary += listing.temporary.map { path.appending($0) } }
      return Level(folder: folders.count - 1, listing: listing)
    }
  }

  /// Notes one entry; the level to go down to when it is a folder.
  private mutating func take(_ entry: FolderListing.Entry, of level: Level, _ entering: (DiskPath) -> Void) -> Level? {
    let path = folders[level.folder].path.appending(level.listing.name(of: entry))
    switch (entry.what, entry.kind) {
    case (.folder, _):
      return enter(path, parent: level.folder, entering)
    case (.file, let kind?):
      let device = level.listing.identity.device
      let identity = FileIdentity(device: device, inode: entry.inode)
      add(File(path: path, kind: kind, folder: level.folder, identity: identity, isLink: false))
    case (.special, _):
      problems.append(DiskProblem(.read, path, .notFile))
    case (.link, let kind):
      takeLink(path, kind, in: level.folder)
    case (.file, nil):
      break
    }
    return nil
  }

  private mutating func takeLink(_ path: DiskPath, _ kind: CorpusFileKind?, in folder: Int) {
    hasLinks = true
    switch FileStatus.of(path) {
    case .failure(let error):
      if kind != nil || (error.code != ENOENT && error.code != ELOOP) {
        problems.append(DiskProblem(.read, path, errno: error.code))
      }
    case .success(let status):
      switch (status.kind, kind) {
      case (.folder, _): folderLinks.append((path, folder, status.identity))
      case (.file, let kind?):
        fileLinks.append(File(path: path, kind: kind, folder: folder, identity: status.identity, isLink: true))
      case (.other, _?), (.link, _?): problems.append(DiskProblem(.read, path, .notFile))
      case (.file, nil), (.other, nil), (.link, nil): break
      }
    }
  }

  private mutating func add(_ file: File) {
    files.append(file)
    if file.kind == .codebook { folders[file.folder].holdsCodebook = true }
  }

  /// Real folders have all been read: now those that only links lead to, and after them the linked files.
  private mutating func followLinks(from start: DiskPath, _ entering: (DiskPath) -> Void) {
    guard !folderLinks.isEmpty || !fileLinks.isEmpty else { return }
    isFollowingLinks = true
    let above = folderLinks.isEmpty ? [] : foldersAbove(start)
    var next = 0
    while next < folderLinks.count {
      let link = folderLinks[next]
      next += 1
      if above.contains(link.identity) || isWithin(link.identity, link.parent) { continue }
      if visited.contains(Visit(identity: link.identity, corpus: folders[link.parent].dossier)) { continue }
      descend(from: link.path, parent: link.parent, entering)
    }
    if !fileLinks.isEmpty {
      var known = Set(files.map(visit))
      for link in fileLinks.sorted(by: { $0.path < $1.path }) where known.insert(visit(link)).inserted { add(link) }
    }
    files.sort { $0.path < $1.path }
  }

  /// Without a `dossier.codebook` above, a codebook makes its own folder a root, so that each folder keeps its link.
  private func visit(_ file: File) -> Visit {
    let folder = folders[file.folder]
    return Visit(identity: file.identity, corpus: folder.dossier ?? (file.kind == .codebook ? folder.identity : nil))
  }

  /// Whether a folder of the walk is, or lies in, the folder of that identity.
  private func isWithin(_ identity: FileIdentity, _ folder: Int) -> Bool {
    var next: Int? = folder
    while let folder = next {
      if folders[folder].identity == identity { return true }
      next = folders[folder].parent
    }
    return false
  }
}

/// What stands above a folder up to the root of the disk. A link to one of these leads back to the start.
private func foldersAbove(_ start: DiskPath) -> Set<FileIdentity> {
  var above: Set<FileIdentity> = []
  var path = start
  // The bound is for a disk whose root does not name itself as its parent.
  for _ in 0..<4096 {
    path = path.appending("..")
    guard case .success(let status) = FileStatus.of(path), above.insert(status.identity).inserted else { break }
  }
  return above
}
