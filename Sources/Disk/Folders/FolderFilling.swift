// Folders that a program fills: making them, looking at all that is in them, and taking away what it wrote.

import Platform

/// Makes a folder, and those above it that are missing. Whether it was made: false for one that is there already. A file in its
/// place is `.notFolder`. `isPrivate`: what is made is for the user alone.
public func makeFolder(_ path: DiskPath, isPrivate: Bool = false) -> Result<Bool, DiskProblem> {
  if path.isEmpty { return .success(false) }
  if case .success(let status) = FileStatus.of(path) {
    return status.kind == .folder ? .success(false) : .failure(DiskProblem(.create, path, .notFolder))
  }
  if path.folder != path, case .failure(let problem) = makeFolder(path.folder, isPrivate: isPrivate) {
    return .failure(problem)
  }
  guard path.withCString({ mkdir($0, isPrivate ? 0o700 : 0o777) }) != 0 else { return .success(true) }
  let code = errno
  // Somebody else may have made it meanwhile, and `a/` is `a`.
  if code == EEXIST, case .success(let status) = FileStatus.of(path), status.kind == .folder { return .success(false) }
  return .failure(DiskProblem(.create, path, errno: code))
}

/// Every name in a folder, hidden ones, too, in the order of their bytes; what waits there to take a file's place is left out.
public func allNames(in folder: DiskPath) -> Result<[DiskPath], DiskProblem> {
  let path = folder.isEmpty ? DiskPath(".") : folder
  guard let stream = opendirFollowing(path) else { return .failure(DiskProblem(.list, folder, errno: errno)) }
  defer { _ = closedir(stream) }
  let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  var names: [DiskPath] = []
  while true {
    errno = 0
    guard let raw = readdir(stream) else {
      if errno != 0 { return .failure(DiskProblem(.list, folder, errno: errno)) }
      return .success(names.sorted())
    }
    let name = DiskPath(cString: UnsafeRawPointer(raw).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self))
    if name != "." && name != ".." && !name.bytes.hasEnding(TemporaryName.ending) { names.append(name) }
  }
}

/// Puts a file in place that can be made again: whole or not at all, but without waiting for the disk. A link of that name is
/// replaced itself, and what it leads to is left as it is; so nothing outside the folder is written.
public func placeFile(_ path: DiskPath, with bytes: [UInt8]) -> Result<Void, DiskProblem> {
  Ending.held {
    TemporaryFile.beside(path, like: nil, holding: bytes, isSynced: false).flatMap { $0.renamed(to: path) }
  }
  .mapError { DiskProblem(.write, path, errno: $0.code) }
}

/// Takes away a file, a link itself and not what it leads to. One that is not there is no problem.
public func removeFile(_ path: DiskPath) -> Result<Void, DiskProblem> {
  path.withCString { unlink($0) } == 0 || errno == ENOENT
    ? .success(()) : .failure(DiskProblem(.write, path, errno: errno))
}

/// Takes away a folder that is empty; any other is left as it is.
public func removeEmptyFolder(_ path: DiskPath) { _ = path.withCString { rmdir($0) } }

private func opendirFollowing(_ path: DiskPath) -> OpaquePointer? {
  guard case .success(let number) = openDescriptor(path, O_RDONLY | O_DIRECTORY) else { return nil }
  guard let stream = fdopendir(number) else {
    _ = close(number)
    return nil
  }
  return stream
}
