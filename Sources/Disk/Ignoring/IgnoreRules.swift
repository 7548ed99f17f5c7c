// What git says of the names in one folder: by all files that speak of it, the nearest last.

/// The `.gitignore` of a folder and of those above it up to the top of git's working tree, and `.git/info/exclude`. Without a
/// `.git` at or above a folder, nothing is ignored there. Whether git tracks a file already does not matter, and settings of
/// git are not read.
struct IgnoreRules: Sendable {
  /// The file that decides, and its line, counted from 1.
  typealias Source = (file: DiskPath, line: Int)

  private struct Level: Sendable {
    let file: IgnoreFile
    /// The way from the file's folder to the start, with a slash at its end; empty where that lies below the start.
    let above: [UInt8]
    /// How many bytes of a way from the start lead to the file's folder.
    let below: Int
  }

  /// The weakest first.
  private var levels: [Level] = []
  private var isInGit = false

  /// Those of the folders above a start: what holds in the start itself, `entering` adds.
  init(above start: DiskPath) {
    let whole = (start.isEmpty ? "." : start).resolved() ?? start.absolute()
    var folders: [DiskPath] = []
    var folder = whole
    while folder.bytes.count > 1, !folder.isEmpty {
      folder = folder.folder
      folders.append(folder)
      guard FileIdentity(of: folder.appending(".git")) != nil else { continue }
      for folder in folders.reversed() {
        let way = Array(whole.remainder(below: folder) ?? []) + [.slash]
        if folder == folders.last { begin(at: folder, above: way, below: 0) }
        guard Self.holdsIgnoreFile(folder) else { continue }
        add(IgnoreFile(folder.appending(IgnoredFiles.fileName)), above: way, below: 0)
      }
      return
    }
  }

  /// Whether a folder has such a file of its own: git follows no link here.
  static func holdsIgnoreFile(_ folder: DiskPath) -> Bool {
    guard case .success(let status) = FileStatus.of(folder.appending(IgnoredFiles.fileName), following: false) else {
      return false
    }
    return status.kind == .file
  }

  var isEmpty: Bool { levels.isEmpty }

  /// The rules in a folder, `way` being the way to it from the start, empty for the start itself. A folder with a `.git`
  /// is another working tree.
  func entering(_ folder: DiskPath, way: ArraySlice<UInt8>, holdsGit: Bool, holdsIgnoreFile: Bool) -> IgnoreRules {
    guard holdsGit || holdsIgnoreFile && isInGit else { return self }
    var rules = self
    let below = way.isEmpty ? 0 : way.count + 1
    if holdsGit { rules.begin(at: folder, above: [], below: below) }
    if holdsIgnoreFile { rules.add(IgnoreFile(folder.appending(IgnoredFiles.fileName)), above: [], below: below) }
    return rules
  }

  /// What makes git ignore what lies at a way from the start, the folders on the way left aside; nil where nothing does.
  func source(_ way: ArraySlice<UInt8>, isFolder: Bool) -> Source? {
    for level in levels.reversed() {
      let own = level.above.isEmpty ? way.dropFirst(level.below) : ArraySlice(level.above + way)
      guard let pattern = level.file.decisive(own, isFolder: isFolder) else { continue }
      return pattern.takesIn ? nil : (level.file.path, pattern.line)
    }
    return nil
  }

  private mutating func begin(at top: DiskPath, above: [UInt8], below: Int) {
    (levels, isInGit) = ([], true)
    add(Self.gitFolder(of: top).flatMap { IgnoreFile($0.appending("info/exclude")) }, above: above, below: below)
  }

  private mutating func add(_ file: IgnoreFile?, above: [UInt8], below: Int) {
    if let file { levels.append(Level(file: file, above: above, below: below)) }
  }

  /// The folder in which git keeps what all working trees of a repository have in common.
  private static func gitFolder(of top: DiskPath) -> DiskPath? {
    let git = top.appending(".git")
    guard case .success(let status) = FileStatus.of(git) else { return nil }
    if status.kind == .folder { return git }
    // A tree that was added, or a submodule: the file says where git's folder is, and that one where the common one is.
    guard let named = firstLine(of: git), named.starts(with: "gitdir: ".utf8) else { return nil }
    let own = DiskPath(bytes: named.dropFirst(8)).absolute(in: top)
    return firstLine(of: own.appending("commondir")).map { DiskPath(bytes: $0).absolute(in: own) } ?? own
  }

  private static func firstLine(of path: DiskPath) -> ArraySlice<UInt8>? {
    guard case .success(let bytes) = readFile(path) else { return nil }
    return bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }
}
