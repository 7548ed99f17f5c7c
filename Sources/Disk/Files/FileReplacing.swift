// Putting a whole file in place, so that a reader sees the old one or the new one and never half of it.

import Platform

/// Replaces a file by these bytes, or makes it.
///
/// They are written beside it under a hidden name and renamed when they are safe on the disk; whatever fails, the old
/// file is untouched and nothing is left behind. A symbolic link stays one: what it leads to is replaced. Permissions,
/// access lists and extended attributes are kept, and the owner where the system lets us; further hard links keep the old
/// text. What a writer that was killed has left in the folder is taken away.
public func replaceFile(_ path: DiskPath, with bytes: [UInt8]) -> Result<Void, DiskProblem> {
  Ending.held {
    replacement(of: path, by: bytes, isSynced: true).flatMap { temporary, target in
      temporary.renamed(to: target).map {
        sync(target.folder)
        removeAbandoned(in: target.folder)
      }
    }
  }
  .mapError { DiskProblem(.write, path, errno: $0.code) }
}

/// The new file beside the one that it will replace, and where that is. Without `isSynced` it is not yet safe on the disk.
func replacement(
  of path: DiskPath,
  by bytes: [UInt8],
  isSynced: Bool
) -> Result<(TemporaryFile, DiskPath), ErrorNumber> {
  target(of: path).flatMap { target in
    var old: FileStatus?
    switch FileStatus.of(target, following: false) {
    case .success(let status):
      switch status.kind {
      case .folder: return .failure(ErrorNumber(code: EISDIR))
      case .link, .other: return .failure(ErrorNumber(code: ENXIO))
      case .file: old = status
      }
      // A rename would override a file's own write protection, which its owner meant.
      guard target.withCString({ faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS) }) == 0 else {
        return .failure(ErrorNumber(code: errno))
      }
    case .failure(let error):
      if error.code != ENOENT { return .failure(error) }
    }
    return TemporaryFile.beside(target, like: old, holding: bytes, isSynced: isSynced).map { ($0, target) }
  }
}

/// Makes a file of these bytes; one that is there already, even as a dangling link, is `.exists` and left as it is. Two
/// who create the same file at once cannot both succeed.
public func createFile(_ path: DiskPath, with bytes: [UInt8]) -> Result<Void, DiskProblem> {
  let created: Result<Void, ErrorNumber>
  switch FileStatus.of(path, following: false) {
  case .success: created = .failure(ErrorNumber(code: EEXIST))
  case .failure(let error) where error.code != ENOENT: created = .failure(error)
  case .failure:
    created = Ending.held {
      TemporaryFile.beside(path, like: nil, holding: bytes, isSynced: true).flatMap { $0.linked(as: path, bytes) }
    }
    removeAbandoned(in: path.folder)
  }
  return created.mapError { DiskProblem(.create, path, errno: $0.code) }
}

/// Where writing to `path` should land: the end of its chain of symbolic links, which need not exist.
func target(of path: DiskPath) -> Result<DiskPath, ErrorNumber> {
  var path = path
  // The kernel's own bound for a chain of links.
  for _ in 0..<40 {
    guard case .success(let status) = FileStatus.of(path, following: false), status.kind == .link else {
      return .success(path)
    }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = path.withCString { Int32(readlink($0, &buffer, buffer.count)) }
    guard count >= 0 else { return .failure(ErrorNumber(code: errno)) }
    let next = DiskPath(bytes: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) })
    path = next.isAbsolute ? next : path.folder.appending(next.bytes)
  }
  return .failure(ErrorNumber(code: ELOOP))
}

/// Waits until a file, or the names in a folder, are on the disk. One that cannot promise that has them all the same.
func sync(_ path: DiskPath) {
  if case .success(let number) = openDescriptor(path, O_RDONLY) {
    _ = fsync(number)
    _ = close(number)
  }
}
