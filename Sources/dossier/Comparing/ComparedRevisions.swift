// Two revisions, or a revision and the working tree.

internal import Disk
internal import Project
internal import Serial

struct ComparedRevisions {
  let old: String
  /// nil for the working tree.
  let new: String?
  /// What is compared; all in the current folder where nothing is named.
  let paths: [DiskPath]
  let top: DiskPath

  private struct Scope {
    /// As the user wrote it; empty for the current folder.
    let written: DiskPath
    /// From the top down.
    let way: DiskPath
  }

  /// Both sides, but for files that hold the same; nil, with an error printed, where git cannot say.
  var sides: (old: ComparedFiles, new: ComparedFiles)? {
    guard let scopes, let before = files(of: old, scopes) else { return nil }
    let asked = new.map { files(of: $0, scopes) }
    if let asked, asked == nil { return nil }
    let after = asked ?? nil
    let working = after == nil ? workingFiles(scopes) : [:]
    guard let working else { return nil }
    let names = Set(before.keys).union((after ?? [:]).keys).union(working.keys)
    for scope in scopes where !names.contains(where: { $0.isWithin(scope.written) }) && !scope.written.isEmpty {
      let other = new ?? "the working tree"
      printError(
        "\(scope.written): there is no article and no codebook of this name, neither in \(old) nor in \(other)"
      )
      return nil
    }
    let changed = names.filter { after == nil || before[$0] != after?[$0] }
    guard let contents = contents(Set(changed.flatMap { [before[$0], after?[$0]].compactMap { $0 } })) else {
      return nil
    }
    func side(_ revision: String, _ files: [DiskPath: DiskPath]) -> ComparedFiles {
      let own = files.filter { changed.contains($0.key) }
      return ComparedFiles(revision, own.compactMapValues { contents[$0] })
    }
    return (side(old, before), new.map { side($0, after ?? [:]) } ?? ComparedFiles(workingTree: working))
  }

  /// nil, with an error printed, for a path outside of the working tree.
  private var scopes: [Scope]? {
    var scopes: [Scope] = []
    for path in paths.isEmpty ? ["."] : paths {
      guard let way = (path.resolved() ?? path.canonical()).remainder(below: top) else {
        printError("\(path) lies outside of \(top), of which git knows")
        return nil
      }
      let isCurrent = path.bytes.elementsEqual(".".utf8)
      scopes.append(Scope(written: isCurrent ? DiskPath("") : path, way: DiskPath(bytes: way)))
    }
    return scopes
  }

  /// A way from the top as the user would write it; nil for what was not asked for.
  private func name(_ way: DiskPath, _ scopes: [Scope]) -> DiskPath? {
    for scope in scopes {
      guard let rest = scope.way.isEmpty ? way.bytes : way.remainder(below: scope.way) else { continue }
      if rest.isEmpty { return scope.written }
      return scope.written.isEmpty ? DiskPath(bytes: rest) : scope.written.appending(rest)
    }
    return nil
  }

  private func files(of revision: String, _ scopes: [Scope]) -> [DiskPath: DiskPath]? {
    switch GitRevision.named(revision, in: top) {
    case .failure(let problem): return refuse(problem)
    case .success(let found):
      var files: [DiskPath: DiskPath] = [:]
      for (way, content) in found?.files ?? [:] { if let name = name(way, scopes) { files[name] = content } }
      return files
    }
  }

  /// By their names, with where they lie.
  private func workingFiles(_ scopes: [Scope]) -> [DiskPath: DiskPath]? {
    switch GitRevision.workingFiles(in: top) {
    case .failure(let problem): return refuse(problem)
    case .success(let ways):
      var files: [DiskPath: DiskPath] = [:]
      for way in ways { if let name = name(way, scopes) { files[name] = top.appending(way.bytes) } }
      return files
    }
  }

  private func contents(_ names: Set<DiskPath>) -> [DiskPath: [UInt8]]? {
    switch GitRevision.contents(names, in: top) {
    case .failure(let problem): return refuse(problem)
    case .success(let contents):
      if contents.count == names.count { return contents }
      printError(
        "git does not have all that \(new.map { "\(old) and \($0)" } ?? old) holds: fetch the whole history first"
      )
      return nil
    }
  }

  private func refuse<T>(_ problem: GitChanges.Problem) -> T? {
    printError("\(GitChanges.words(for: problem, asking: "`diff`"))")
    return nil
  }
}
