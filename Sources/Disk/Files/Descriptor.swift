// An open file, closed when it goes out of scope, and the identity of what it opens.

import Platform

/// An open file descriptor that this value alone owns.
struct Descriptor: ~Copyable {
  let number: Int32

  init(owning number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Closes it and returns how that went: a network disk may say only here that it is full.
  consuming func closed() -> Int32 {
    let number = number
    discard self
    return close(number) == 0 ? 0 : errno
  }

  /// Leaves the closing to whoever takes the number.
  consuming func released() -> Int32 {
    let number = number
    discard self
    return number
  }
}

/// open(2), which never blocks on a pipe and never becomes the terminal's owner. The failure is an `errno`.
///
/// The kernel takes 4096 bytes of path at once (`PATH_MAX`); a longer one, a very deep folder, is opened in pieces.
func openDescriptor(_ path: DiskPath, _ flags: Int32, mode: mode_t = 0) -> Result<Int32, ErrorNumber> {
  let flags = flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
  let path = path.isEmpty ? DiskPath(".") : path
  while true {
    let number = path.withCString { open($0, flags, mode) }
    if number >= 0 { return .success(number) }
    if errno == EINTR { continue }
    if errno == ENAMETOOLONG, path.bytes.count >= 4096 { return openInPieces(path, flags, mode) }
    return .failure(ErrorNumber(code: errno))
  }
}

extension FileIdentity {
  /// Of what a path leads to, links followed; nil where nothing is, or nobody may look.
  public init?(of path: DiskPath) {
    guard case .success(let status) = FileStatus.of(path) else { return nil }
    self = status.identity
  }
}

private func openInPieces(_ path: DiskPath, _ flags: Int32, _ mode: mode_t) -> Result<Int32, ErrorNumber> {
  var rest = path.bytes
  var folder = Descriptor(owning: AT_FDCWD)
  while rest.count >= 4000 {
    guard let slash = rest.prefix(4000).dropFirst().lastIndex(of: .slash) else { break }
    let number = DiskPath(bytes: rest[..<slash]).withCString {
      openat(folder.number, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard number >= 0 else { return .failure(ErrorNumber(code: errno)) }
    folder = Descriptor(owning: number)
    rest = rest[slash...].drop { $0 == .slash }
  }
  let number = DiskPath(bytes: rest).withCString { openat(folder.number, $0, flags, mode) }
  return number >= 0 ? .success(number) : .failure(ErrorNumber(code: errno))
}
