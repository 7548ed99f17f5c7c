// Whether git ignores single files, as a walk below the same start would find out.

/// Answers for files below a start. Each folder on the way is looked at once, so that a question is for a moment.
public struct IgnoredFiles {
  /// What makes git ignore a file: a `.gitignore` or git's `info/exclude`, and its line, counted from 1.
  public typealias Source = (file: DiskPath, line: Int)

  /// What the files with git's patterns are called.
  public static let fileName = ".gitignore"

  private let start: DiskPath
  private var known: [ArraySlice<UInt8>: (rules: IgnoreRules, source: Source?)] = [:]

  /// The start itself counts as not ignored.
  public init(below start: DiskPath) { self.start = start }

  /// What makes git ignore what lies at a way from the start, or a folder on the way; nil where nothing does. Neither need
  /// exist.
  public mutating func source(_ way: ArraySlice<UInt8>) -> Source? {
    let slash = way.lastIndex(of: .slash)
    let (rules, source) = folder(slash.map { way[..<$0] } ?? way.prefix(0))
    return source ?? rules.source(way, isFolder: isFolder(way))
  }

  private mutating func folder(_ way: ArraySlice<UInt8>) -> (rules: IgnoreRules, source: Source?) {
    if let known = known[way] { return known }
    let path = start.appending(way)
    var source: Source?
    var rules: IgnoreRules
    if way.isEmpty {
      rules = IgnoreRules(above: start)
    } else {
      let slash = way.lastIndex(of: .slash)
      (rules, source) = folder(slash.map { way[..<$0] } ?? way.prefix(0))
      source = source ?? rules.source(way, isFolder: isFolder(way))
    }
    rules = rules.entering(
      path,
      way: way,
      holdsGit: FileIdentity(of: path.appending(".git")) != nil,
      holdsIgnoreFile: IgnoreRules.holdsIgnoreFile(path)
    )
    known[way] = (rules, source)
    return (rules, source)
  }

  /// A link is no folder to git.
  private func isFolder(_ way: ArraySlice<UInt8>) -> Bool {
    guard case .success(let status) = FileStatus.of(start.appending(way), following: false) else { return false }
    return status.kind == .folder
  }
}
