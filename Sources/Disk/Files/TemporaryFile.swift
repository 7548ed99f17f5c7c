// A file beside the one that it will replace.

import Platform

/// A complete file under a hidden name, which goes when this value does unless it was renamed.
struct TemporaryFile {
  let path: DiskPath

  /// Writes `bytes` into a new file in the folder of `target`; `.name.XXXXXX`, so that a walk passes it over.
  static func beside(
    _ target: DiskPath,
    like old: FileStatus?,
    holding bytes: [UInt8],
    isSynced: Bool
  ) -> Result<TemporaryFile, ErrorNumber> {
    open(beside: target).flatMap { path, number in
      let temporary = TemporaryFile(path: path)
      let file = Descriptor(owning: number)
      var code: Int32 = 0
      if let old {
        _ = fchown(file.number, old.owner, old.group)
        if fchmod(file.number, old.permissions) != 0 { code = errno }
      }
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

  private static func open(beside target: DiskPath) -> Result<(DiskPath, Int32), ErrorNumber> {
    // A name has 255 bytes at most; two dots and six letters are ours.
    let stem = target.lastName.prefix(240)
    while true {
      let tail = (0..<6).compactMap { _ in letters.randomElement() }
      let path = target.folder.appending([.dot] + stem + [.dot] + tail)
      switch openDescriptor(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666) {
      case .success(let number): return .success((path, number))
      case .failure(let error) where error.code == EEXIST: continue
      case .failure(let error): return .failure(error)
      }
    }
  }

  func remove() { _ = path.withCString { unlink($0) } }
}

private let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
