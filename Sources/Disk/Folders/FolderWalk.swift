// All articles and codebooks below a folder.

import Platform

/// The articles and codebooks below a folder, in the order of their paths' bytes, with what could not be read.
///
/// Hidden names (a leading dot) are passed over, the start itself excepted. Symbolic links are followed, but within one
/// corpus, what lies under the same `dossier.codebook` or under none, a file or folder is read once and stands under its
/// real name if it has one there; so two corpora may link to the same codebooks. A link to a folder in which it lies
/// itself is a circle and passed over. One that leads nowhere counts only where its name claims a file of the corpus.
///
/// What git ignores is marked where somebody asks for that, and folders that git ignores are passed over.
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
    /// Whether git ignores it; no where nobody asked.
    public let isIgnored: Bool
  }

  /// Whether a folder that git ignores, by its path in the walk, is entered nevertheless.
  public typealias Entering = (DiskPath) -> Bool

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

  /// The folders that git ignores and that were not entered, each with the index of the folder above.
  public private(set) var passedOver: [(path: DiskPath, parent: Int)] = []

  /// What was read for which corpus, that being named by the folder of its `dossier.codebook`.
  private struct Visit: Hashable {
    let identity: FileIdentity
    let corpus: FileIdentity?
  }

  private var visited: Set<Visit> = []
  private var isFollowingLinks = false
  private var folderLinks: [(path: DiskPath, above: Level, identity: FileIdentity)] = []
  private var fileLinks: [File] = []

  private let articles: Bool

  /// How many bytes of the path of what lies directly in the start stand before its name.
  private let start: Int

  /// Reads the folders below `start`. What is not a folder is a problem, and the walk is then empty. `entering`: asked of
  /// each folder that git ignores; nil where it does not matter what git ignores. `opening` is called with each folder before
  /// anything in it is looked at. `articles`: no where codebooks alone are wanted; links are followed all the same.
  public init(
    _ start: DiskPath,
    entering: Entering? = nil,
    articles: Bool = true,
    opening: (DiskPath) -> Void = { _ in }
  ) {
    self.articles = articles
    self.start = start.appending("x").bytes.count - 1
    let rules = entering.map { _ in IgnoreRules(above: start) }
    descend(from: start, above: nil, rules, isIgnored: false, entering, opening)
    followLinks(from: start, entering, opening)
    folderLinks = []
    fileLinks = []
    visited = []
  }

  /// A folder that is being read: its listing, and how far it has come.
  private struct Level {
    let folder: Int
    let listing: FolderListing
    /// What git says of what lies in it; nil where it does not matter.
    let rules: IgnoreRules?
    let isIgnored: Bool
    var next = 0
  }

  /// Reads a folder and all real folders below it. Levels stand in an array: a deep tree must not exhaust the stack.
  private mutating func descend(
    from start: DiskPath,
    above: Level?,
    _ rules: IgnoreRules?,
    isIgnored: Bool,
    _ entering: Entering?,
    _ opening: (DiskPath) -> Void
  ) {
    guard let first = enter(start, above: above, rules, isIgnored: isIgnored, opening) else { return }
    var levels = [first]
    while var level = levels.popLast() {
      var below: Level?
      while below == nil, level.next < level.listing.entries.count {
        let entry = level.listing.entries[level.next]
        level.next += 1
        below = take(entry, of: level, entering, opening)
      }
      if let below {
        levels.append(level)
        levels.append(below)
      }
    }
  }

  private mutating func enter(
    _ path: DiskPath,
    above: Level?,
    _ rules: IgnoreRules?,
    isIgnored: Bool,
    _ opening: (DiskPath) -> Void
  ) -> Level? {
    let parent = above?.folder
    opening(path)
    switch FolderListing.of(path, articles: articles) {
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
      let own = rules?.entering(
        path,
        way: way(path),
        holdsGit: listing.holdsGit,
        holdsIgnoreFile: listing.holdsIgnoreFile
      )
      return Level(folder: folders.count - 1, listing: listing, rules: own, isIgnored: isIgnored)
    }
  }

  /// The way from the start; empty for the start itself.
  private func way(_ path: DiskPath) -> ArraySlice<UInt8> { path.bytes.dropFirst(start) }

  /// Whether git ignores what lies in a folder.
  private func isIgnored(_ path: DiskPath, in level: Level, isFolder: Bool = false) -> Bool {
    if level.isIgnored { return true }
    guard let rules = level.rules, !rules.isEmpty else { return false }
    return rules.source(way(path), isFolder: isFolder) != nil
  }

  /// Whether a folder that git ignores is left alone; that is noted.
  private mutating func passesOver(_ path: DiskPath, in level: Level, _ entering: Entering?) -> Bool {
    if entering?(path) ?? true { return false }
    passedOver.append((path, level.folder))
    return true
  }

  /// Notes one entry; the level to go down to when it is a folder.
  private mutating func take(
    _ entry: FolderListing.Entry,
    of level: Level,
    _ entering: Entering?,
    _ opening: (DiskPath) -> Void
  ) -> Level? {
    let path = folders[level.folder].path.appending(level.listing.name(of: entry))
    switch (entry.what, entry.kind) {
    case (.folder, _):
      let isIgnored = isIgnored(path, in: level, isFolder: true)
      if isIgnored, passesOver(path, in: level, entering) { return nil }
      return enter(path, above: level, level.rules, isIgnored: isIgnored, opening)
    case (.file, let kind?):
      let device = level.listing.identity.device
      let identity = FileIdentity(device: device, inode: entry.inode)
      let isIgnored = isIgnored(path, in: level)
      add(
        File(path: path, kind: kind, folder: level.folder, identity: identity, isLink: false, isIgnored: isIgnored)
      )
    case (.special, _):
      if !isIgnored(path, in: level) { problems.append(DiskProblem(.read, path, .notFile)) }
    case (.link, let kind):
      takeLink(path, kind, in: level, entering)
    case (.file, nil):
      break
    }
    return nil
  }

  private mutating func takeLink(_ path: DiskPath, _ kind: CorpusFileKind?, in level: Level, _ entering: Entering?) {
    hasLinks = true
    let isIgnored = isIgnored(path, in: level)
    switch FileStatus.of(path) {
    case .failure(let error):
      if !isIgnored, kind != nil || (error.code != ENOENT && error.code != ELOOP) {
        problems.append(DiskProblem(.read, path, errno: error.code))
      }
    case .success(let status):
      switch (status.kind, kind) {
      case (.folder, _):
        if isIgnored, passesOver(path, in: level, entering) { return }
        folderLinks.append((path, level, status.identity))
      case (.file, let kind?):
        fileLinks.append(
          File(
            path: path,
            kind: kind,
            folder: level.folder,
            identity: status.identity,
            isLink: true,
            isIgnored: isIgnored
          )
        )
      case (.other, _?), (.link, _?): if !isIgnored { problems.append(DiskProblem(.read, path, .notFile)) }
      case (.file, nil), (.other, nil), (.link, nil): break
      }
    }
  }

  private mutating func add(_ file: File) {
    files.append(file)
    if file.kind == .codebook { folders[file.folder].holdsCodebook = true }
  }

  /// Real folders have all been read: now those that only links lead to, and after them the linked files.
  private mutating func followLinks(from start: DiskPath, _ entering: Entering?, _ opening: (DiskPath) -> Void) {
    guard !folderLinks.isEmpty || !fileLinks.isEmpty else { return }
    isFollowingLinks = true
    let above = folderLinks.isEmpty ? [] : foldersAbove(start)
    var next = 0
    while next < folderLinks.count {
      let link = folderLinks[next]
      next += 1
      let parent = link.above.folder
      if above.contains(link.identity) || isWithin(link.identity, parent) { continue }
      if visited.contains(Visit(identity: link.identity, corpus: folders[parent].dossier)) { continue }
      let isIgnored = isIgnored(link.path, in: link.above)
      descend(from: link.path, above: link.above, link.above.rules, isIgnored: isIgnored, entering, opening)
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
