// By what a file is known to be unchanged, without reading it.

import Platform

/// What stat(2) says that differs after any change of a file's bytes: whoever writes to it cannot set the change time, and
/// another file in its place is another inode.
public struct FileStamp: Hashable, Sendable {
  public var size: UInt64
  public var inode: UInt64
  /// Nanoseconds since 1970 of the last change of its bytes, and of anything about it.
  public var modified: Int64
  public var changed: Int64

  public init(size: UInt64, inode: UInt64, modified: Int64, changed: Int64) {
    (self.size, self.inode, self.modified, self.changed) = (size, inode, modified, changed)
  }

  /// Of what a path leads to, links followed; nil for what is no plain file, and where nobody may look.
  public init?(of path: DiskPath) {
    guard case .success(let status) = FileStatus.of(path), status.kind == .file else { return nil }
    self = status.stamp
  }

  /// Whether every change of the file after a time, at which the stamp was taken, gives it another stamp; in nanoseconds since
  /// 1970. A disk dates by a clock of its own grain: a tick of the system where it counts fractions of a second, up to two
  /// seconds where it does not. What was changed within that grain may be changed once more and look the same. So may what
  /// was changed later than the clock says, which was set back.
  public func isSettled(at time: Int64) -> Bool {
    let second: Int64 = 1_000_000_000
    let countsFractions = changed % second != 0 && modified % second != 0
    let grain = countsFractions ? second / 10 : 3 * second
    // The time of the bytes can be set to any, also to one that is still to come.
    return changed < time - grain && (modified < time - grain || modified > time)
  }

  /// Of the program that runs, which differs after each build of it; nil where the system does not say which it is.
  public static var ofProgram: FileStamp? {
    #if canImport(Darwin)
      var size: UInt32 = 4096
      var path = [CChar](repeating: 0, count: Int(size))
      return _NSGetExecutablePath(&path, &size) == 0 ? FileStamp(of: DiskPath(cString: path)) : nil
    #else
      return FileStamp(of: "/proc/self/exe")
    #endif
  }
}
