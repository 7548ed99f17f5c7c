// A folder of files that is written beside the one that it will replace.

internal import Platform

/// A folder that takes its place when all its files are written. Until `finish` the old one is as it was; whoever gives up
/// before, or is ended by a signal, leaves nothing behind.
public final class StagedFolder {
  private let named: DiskPath
  private let target: DiskPath
  private let staging: DiskPath
  private var names: Set<[UInt8]> = []
  private var isEnded = false

  /// More files than these are not waited for one by one: the disk takes some 10 ms for each.
  private static let mostSynced = 64

  /// Begins to write the folder at `path`, whose own folder must be there.
  public static func begin(_ path: DiskPath) -> Result<StagedFolder, DiskProblem> {
    func problem(_ error: ErrorNumber) -> DiskProblem { DiskProblem(.write, path, errno: error.code) }
    switch Disk.target(of: path.withoutEndingSlash) {
    case .failure(let error): return .failure(problem(error))
    case .success(let target):
      if case .success(let status) = FileStatus.of(target, following: false), status.kind != .folder {
        return .failure(DiskProblem(.write, path, .notFolder))
      }
      Ending.begin()
      removeAbandoned(in: target.folder)
      let staging = target.folder.appending(TemporaryName.beside(target.lastName))
      if staging.withCString({ mkdir($0, 0o777) }) == 0 {
        return .success(StagedFolder(path, target, staging))
      }
      let error = ErrorNumber(code: errno)
      Ending.end()
      return .failure(problem(error))
    }
  }

  private init(_ named: DiskPath, _ target: DiskPath, _ staging: DiskPath) {
    (self.named, self.target, self.staging) = (named, target, staging)
  }

  deinit { discard() }

  /// Writes bytes behind what is written of the file of this name: a path of plain names with `/` between them.
  public func append(_ bytes: [UInt8], to name: String) -> Result<Void, DiskProblem> {
    if Ending.isAsked { return .failure(DiskProblem(.write, named, .interrupted)) }
    let path = staging.appending(name)
    if names.insert(Array(name.utf8)).inserted, name.utf8.contains(.slash),
      case .failure(let error) = makeFolders(above: path)
    {
      return .failure(DiskProblem(.write, named, errno: error.code))
    }
    return appendBytes(bytes, to: path).mapError { DiskProblem(.write, named, errno: $0.code) }
  }

  /// Puts the folder in its place. A folder that is there is replaced where it holds nothing but files of the same names;
  /// with `force` other things stay in it, and each file takes its place by itself.
  public func finish(force: Bool) -> Result<Void, DiskProblem> {
    defer { discard() }
    if Ending.isAsked { return .failure(DiskProblem(.write, named, .interrupted)) }
    if names.count <= Self.mostSynced { for name in names { sync(staging.appending(name)) } }
    let others = filesBelow(target).filter { !names.contains($0) }
    if let first = others.first {
      guard force else { return .failure(DiskProblem(.write, named, .holdsOthers(DiskPath(bytes: first)))) }
      return moved().mapError { DiskProblem(.write, named, errno: $0.code) }
    }
    guard case .success = FileStatus.of(target, following: false) else {
      return renamed(staging, target).mapError { DiskProblem(.write, named, errno: $0.code) }
    }
    switch FileExchange(staging, target) {
    // The old one goes with the staging folder's name.
    case .done: return .success(())
    case .unknown: return moved().mapError { DiskProblem(.write, named, errno: $0.code) }
    case .failed(let error): return .failure(DiskProblem(.write, named, errno: error.code))
    }
  }

  /// Puts the files into the folder that is there, or the folder in its place where there is none. Where one of the names is
  /// taken, no file comes into place, and what is there stays.
  public func finishAdding() -> Result<Void, DiskProblem> {
    defer { discard() }
    if Ending.isAsked { return .failure(DiskProblem(.write, named, .interrupted)) }
    if names.count <= Self.mostSynced { for name in names { sync(staging.appending(name)) } }
    guard case .success = FileStatus.of(target, following: false) else {
      return renamed(staging, target).mapError { DiskProblem(.write, named, errno: $0.code) }
    }
    var added: [DiskPath] = []
    for name in names.sorted(by: { DiskPath(bytes: $0) < DiskPath(bytes: $1) }) {
      let place = target.appending(name)
      switch makeFolders(above: place).flatMap({ placed(staging.appending(name), place) }) {
      case .success: added.append(place)
      case .failure(let error):
        for place in added { _ = place.withCString { unlink($0) } }
        return .failure(DiskProblem(.create, place, errno: error.code))
      }
    }
    return .success(())
  }

  /// Gives up: what was written goes.
  public func discard() {
    if isEnded { return }
    isEnded = true
    removeTree(staging)
    sync(target.folder)
    Ending.end()
  }

  /// Moves file by file into the folder that is there.
  private func moved() -> Result<Void, ErrorNumber> {
    for name in names.sorted(by: { DiskPath(bytes: $0) < DiskPath(bytes: $1) }) {
      let place = target.appending(name)
      if case .failure(let error) = makeFolders(above: place) { return .failure(error) }
      if case .failure(let error) = renamed(staging.appending(name), place) { return .failure(error) }
    }
    return .success(())
  }

  /// Gives a file its place unless something is there: in one step where the disk has hard links.
  private func placed(_ old: DiskPath, _ new: DiskPath) -> Result<Void, ErrorNumber> {
    if old.withCString({ old in new.withCString { link(old, $0) } }) == 0 { return .success(()) }
    let code = errno
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code) else { return .failure(ErrorNumber(code: code)) }
    if case .success = FileStatus.of(new, following: false) { return .failure(ErrorNumber(code: EEXIST)) }
    return renamed(old, new)
  }

  private func renamed(_ old: DiskPath, _ new: DiskPath) -> Result<Void, ErrorNumber> {
    old.withCString { old in new.withCString { rename(old, $0) } } == 0
      ? .success(()) : .failure(ErrorNumber(code: errno))
  }
}

extension DiskPath {
  /// `out/` is the folder `out`.
  fileprivate var withoutEndingSlash: DiskPath {
    bytes.count > 1 && bytes.last == .slash ? DiskPath(bytes: bytes.dropLast()).withoutEndingSlash : self
  }
}
