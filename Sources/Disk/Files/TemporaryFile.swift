// A file beside the one that it will replace.

import Platform

/// A complete file under a hidden name, which goes when this value does unless it was renamed.
struct TemporaryFile {
  let path: DiskPath

  /// Writes `bytes` into a new file in the folder of `target`. Where it will replace an `old` one it has what that has beside
  /// its bytes, and until then nobody but its owner may read it. Else it has `mode`, as far as the user's mask lets it.
  static func beside(
    _ target: DiskPath,
    like old: FileStatus?,
    mode: mode_t = 0o666,
    holding bytes: [UInt8],
    isSynced: Bool
  ) -> Result<TemporaryFile, ErrorNumber> {
    open(beside: target, mode: old == nil ? mode : 0o600).flatMap { path, number in
      let temporary = TemporaryFile(path: path)
      let file = Descriptor(owning: number)
      var code: Int32 = 0
      if let old { code = FileAttributes.keep(old, at: target, on: file.number) }
      if code == 0, case .failure(let error) = bytes.withUnsafeBytes({ writeAll($0, to: file.number) }) {
        code = error.code
      }
      if code == 0, isSynced, fsync(file.number) != 0, errno != EINVAL { code = errno }
      let closing = file.closed()
      if code == 0 { code = closing }
      if code == 0 { return .success(temporary) }
      temporary.remove()
      return .failure(ErrorNumber(code: code))
    }
  }

  /// Waits until it is on the disk; removed where the disk says that it could not be written. A disk that knows no such
  /// promise has it all the same.
  func synced() -> Result<Void, ErrorNumber> {
    let failure: ErrorNumber
    switch openDescriptor(path, O_RDONLY) {
    case .failure(let error): failure = error
    case .success(let number):
      let file = Descriptor(owning: number)
      var code = fsync(file.number) == 0 || errno == EINVAL ? 0 : errno
      let closing = file.closed()
      if code == 0 { code = closing }
      if code == 0 { return .success(()) }
      failure = ErrorNumber(code: code)
    }
    remove()
    return .failure(failure)
  }

  func renamed(to target: DiskPath) -> Result<Void, ErrorNumber> {
    if path.withCString({ old in target.withCString { rename(old, $0) } }) == 0 { return .success(()) }
    let code = errno
    remove()
    return .failure(ErrorNumber(code: code))
  }

  /// Takes the place of a file that `isStill` knows, asked by its path before and once more when the two have changed places:
  /// what somebody has changed until that very moment is put back, and left as it is.
  func replaces(_ target: DiskPath, isStill: (DiskPath) -> Bool) -> Result<Bool, ErrorNumber> {
    guard isStill(target) else {
      remove()
      return .success(false)
    }
    switch FileExchange(path, target) {
    case .unknown: return renamed(to: target).map { true }
    // There was nothing to replace, and if there still is nothing, that is what was asked for.
    case .failed(let error) where error.isMissing && isStill(target): return renamed(to: target).map { true }
    case .failed(let error):
      remove()
      return .failure(error)
    case .done: break
    }
    if case .success(let status) = FileStatus.of(path, following: false), status.kind == .file, isStill(path) {
      remove()
      return .success(true)
    }
    // Not ours to take away: it goes back, and what takes its place meanwhile is the last that anybody wrote.
    if case .failed(let error) = FileExchange(path, target) {
      return .failure(error)
    }
    remove()
    return .success(false)
  }

  /// link(2) refuses, in one step, where a file is; on a disk without hard links the file is made under its own name.
  func linked(as target: DiskPath, _ bytes: [UInt8]) -> Result<Void, ErrorNumber> {
    let failed = path.withCString { old in target.withCString { link(old, $0) } } != 0
    var code = failed ? errno : 0
    remove()
    if [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code) { code = Self.made(target, bytes) }
    if code != 0 { return .failure(ErrorNumber(code: code)) }
    sync(target.folder)
    return .success(())
  }

  private static func made(_ target: DiskPath, _ bytes: [UInt8]) -> Int32 {
    switch openDescriptor(target, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666) {
    case .failure(let error): return error.code
    case .success(let number):
      let file = Descriptor(owning: number)
      var code: Int32 = 0
      if case .failure(let error) = bytes.withUnsafeBytes({ writeAll($0, to: file.number) }) { code = error.code }
      let closing = file.closed()
      if code == 0 { code = closing }
      if code != 0 { TemporaryFile(path: target).remove() }
      return code
    }
  }

  private static func open(beside target: DiskPath, mode: mode_t) -> Result<(DiskPath, Int32), ErrorNumber> {
    while true {
      let path = target.folder.appending(TemporaryName.beside(target.lastName))
      switch openDescriptor(path, O_WRONLY | O_CREAT | O_EXCL, mode: mode) {
      case .success(let number): return .success((path, number))
      case .failure(let error) where error.code == EEXIST: continue
      case .failure(let error): return .failure(error)
      }
    }
  }

  func remove() { _ = path.withCString { unlink($0) } }
}
