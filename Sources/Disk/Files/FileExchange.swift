// Two files that change places in one step.

import Platform

#if canImport(Glibc)
  /// glibc's renameat2(2), which its Swift module does not offer.
  @_silgen_name("renameat2")
  private func renameAt(
    _ oldFolder: Int32,
    _ old: UnsafePointer<CChar>,
    _ newFolder: Int32,
    _ new: UnsafePointer<CChar>,
    _ flags: UInt32
  ) -> Int32
#endif

enum FileExchange {
  case done
  /// The system or the disk cannot.
  case unknown
  case failed(ErrorNumber)

  /// Lets two files change places, so that what was in the one at that very moment can be looked at in the other.
  init(_ first: DiskPath, _ second: DiskPath) {
    let status: Int32
    #if canImport(Glibc)
      let exchange: UInt32 = 2
      status = first.withCString { first in second.withCString { renameAt(AT_FDCWD, first, AT_FDCWD, $0, exchange) } }
    #elseif canImport(Darwin)
      status = first.withCString { first in second.withCString { renamex_np(first, $0, UInt32(RENAME_SWAP)) } }
    #else
      status = -1
      errno = ENOSYS
    #endif
    if status == 0 {
      self = .done
    } else {
      let code = errno
      self = [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) ? .unknown : .failed(ErrorNumber(code: code))
    }
  }
}
