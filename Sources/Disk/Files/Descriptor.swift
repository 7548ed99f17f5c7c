// An open file, closed when it goes out of scope, and the identity of what it opens.

import Platform

/// An open file descriptor that this value alone owns.
struct Descriptor: ~Copyable {
  let number: Int32

  init(owning number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Closes it and tells how that went: a network disk may say only here that it is full.
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

/// An `errno` as a thing to throw.
public struct ErrorNumber: Error, Hashable, Sendable {
  public var code: Int32

  /// Whether there is nothing of that name.
  public var isMissing: Bool { code == ENOENT }
}

/// What a file or folder is, whatever the path that led to it.
public struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}

extension FileIdentity {
  /// Of what a path leads to, links followed; nil where nothing is, or nobody may look.
  public init?(of path: DiskPath) {
    guard case .success(let status) = FileStatus.of(path) else { return nil }
    self = status.identity
  }
}

/// The facts that stat(2) tells and that are asked for here.
public struct FileStatus: Sendable {
  public enum Kind: Sendable { case file, folder, link, other }
  public let kind: Kind
  public let identity: FileIdentity
  let size: Int
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t

  private init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    identity = FileIdentity(device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(raw.st_ino))
    size = Int(raw.st_size)
    permissions = raw.st_mode & 0o7777
    owner = raw.st_uid
    group = raw.st_gid
  }

  /// Of an open file; nil with `errno` set when it cannot be told.
  init?(descriptor: Int32) {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { return nil }
    self.init(raw)
  }

  /// Of a path, a symbolic link at its end followed or not; the failure is an `errno`.
  public static func of(_ path: DiskPath, following: Bool = true) -> Result<FileStatus, ErrorNumber> {
    let path = path.isEmpty ? DiskPath(".") : path
    var raw = stat()
    if path.withCString({ fstatat(AT_FDCWD, $0, &raw, following ? 0 : AT_SYMLINK_NOFOLLOW) }) == 0 {
      return .success(FileStatus(raw))
    }
    guard errno == ENAMETOOLONG, path.bytes.count >= 4096 else { return .failure(ErrorNumber(code: errno)) }
    return openDescriptor(path.folder, O_RDONLY | O_DIRECTORY).flatMap { folder in
      let folder = Descriptor(owning: folder)
      return of(name: DiskPath(bytes: path.lastName), in: folder.number, following: following)
    }
  }

  /// Of a name in an open folder.
  static func of(name: DiskPath, in folder: Int32, following: Bool) -> Result<FileStatus, ErrorNumber> {
    var raw = stat()
    if name.withCString({ fstatat(folder, $0, &raw, following ? 0 : AT_SYMLINK_NOFOLLOW) }) == 0 {
      return .success(FileStatus(raw))
    }
    return .failure(ErrorNumber(code: errno))
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
