// What stat(2) says of a file.

import Platform

/// The facts of stat(2) that are asked for here.
public struct FileStatus: Sendable {
  public enum Kind: Sendable { case file, folder, link, other }
  public let kind: Kind
  public let identity: FileIdentity
  let size: Int
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t
  /// When its bytes changed last, in seconds since 1970, and the nanoseconds of that second.
  let changed: Int
  private let nanoseconds: Int
  /// When anything about it changed last, in nanoseconds since 1970.
  private let statusChanged: Int64

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
    #if canImport(Darwin)
      (changed, nanoseconds) = (raw.st_mtimespec.tv_sec, raw.st_mtimespec.tv_nsec)
      statusChanged = Self.nanoseconds(raw.st_ctimespec.tv_sec, raw.st_ctimespec.tv_nsec)
    #else
      (changed, nanoseconds) = (raw.st_mtim.tv_sec, raw.st_mtim.tv_nsec)
      statusChanged = Self.nanoseconds(raw.st_ctim.tv_sec, raw.st_ctim.tv_nsec)
    #endif
  }

  /// Whether a file still holds what it did, as far as its identity, its length and its time say.
  public func isSameContent(as other: FileStatus) -> Bool {
    identity == other.identity && size == other.size && changed == other.changed && nanoseconds == other.nanoseconds
  }

  /// By what it is known to be unchanged later.
  var stamp: FileStamp {
    FileStamp(
      size: UInt64(truncatingIfNeeded: size),
      inode: identity.inode,
      modified: Self.nanoseconds(changed, nanoseconds),
      changed: statusChanged
    )
  }

  /// Of a time before 1678 or behind 2262, which these do not hold, any.
  private static func nanoseconds(_ seconds: Int, _ rest: Int) -> Int64 {
    Int64(truncatingIfNeeded: seconds) &* 1_000_000_000 &+ Int64(truncatingIfNeeded: rest)
  }

  /// Of an open file; nil with `errno` set when the system does not say.
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
