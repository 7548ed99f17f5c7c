// Making folders.

import Platform

/// Makes a folder and those above it that are missing. One that is there is left as it is; a file in its place is
/// `.notFolder`.
public func makeFolder(_ path: DiskPath) -> Result<Void, DiskProblem> {
  if path.isEmpty { return .success(()) }
  if case .success(let status) = FileStatus.of(path) {
    return status.kind == .folder ? .success(()) : .failure(DiskProblem(.create, path, .notFolder))
  }
  if path.folder != path, case .failure(let problem) = makeFolder(path.folder) { return .failure(problem) }
  guard path.withCString({ mkdir($0, 0o777) }) != 0 else { return .success(()) }
  let code = errno
  // Somebody else may have made it meanwhile, and `a/` is `a`.
  if code == EEXIST, case .success(let status) = FileStatus.of(path), status.kind == .folder { return .success(()) }
  return .failure(DiskProblem(.create, path, errno: code))
}
