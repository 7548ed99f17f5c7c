// Files that the program keeps for itself, which nobody else may read or put in place.

import Platform

/// A file of the program's own: read as nobody else's, and written so that nobody else can read it. Nothing that goes wrong
/// is said, since such a file can always be made anew.
public final class PrivateFile: Sendable {
  /// How many bytes it had when it was opened.
  public let size: Int
  private let number: Int32

  /// Opens a file that belongs to the user, that nobody else may write and that is no link. nil for any other, and for one that
  /// cannot be read.
  public init?(_ path: DiskPath) {
    guard case .success(let number) = openDescriptor(path, O_RDONLY | O_NOFOLLOW) else { return nil }
    guard let status = FileStatus(descriptor: number), status.kind == .file, status.isOwn else {
      _ = close(number)
      return nil
    }
    (self.number, size) = (number, status.size)
  }

  deinit { _ = close(number) }

  /// So many bytes from a place on; nil where there are fewer, and where they cannot be read.
  public func bytes(_ count: Int, at start: Int) -> [UInt8]? {
    guard start >= 0, 0...Self.limit ~= count, start <= size - count else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let piece = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[done...])
        let read = pread(number, piece.baseAddress, piece.count, off_t(start + done))
        if read > 0 { done += read } else if read == 0 || errno != EINTR { break }
      }
    }
    return bytes.count == count ? bytes : nil
  }

  /// The whole of a file; nil as above.
  public static func read(_ path: DiskPath) -> [UInt8]? {
    PrivateFile(path).flatMap { $0.bytes($0.size, at: 0) }
  }

  /// Replaces a file or makes it, mode 0600, and the folder that holds it, mode 0700, with those above: the file is written
  /// beside its place and renamed. Two who do so at once each put a whole file in place. Answers whether it was done: not in a
  /// folder of somebody else's, or one that others may write to.
  @discardableResult
  public static func replace(_ path: DiskPath, with bytes: [UInt8]) -> Bool {
    _ = makeFolder(path.folder, isPrivate: true)
    guard bytes.count <= limit, isPrivate(path.folder) else { return false }
    return Ending.held {
      guard
        case .success(let temporary) = TemporaryFile.beside(
          path,
          like: nil,
          mode: 0o600,
          holding: bytes,
          isSynced: false
        )
      else { return false }
      guard case .success = temporary.renamed(to: path) else { return false }
      removeAbandoned(in: path.folder)
      return true
    }
  }

  /// The plain files of the user's own in a folder whose names have an ending, and how many bytes each has, by name; empty for
  /// a folder that cannot be looked into. Links are none.
  public static func all(in folder: DiskPath, ending: String) -> [(path: DiskPath, size: Int)] {
    guard isPrivate(folder), let names = try? allNames(in: folder).get() else { return [] }
    let ending = Array(ending.utf8)
    return names.filter { $0.bytes.suffix(ending.count).elementsEqual(ending) }.compactMap { name in
      let path = folder.appending(name.bytes)
      guard case .success(let status) = FileStatus.of(path, following: false), status.kind == .file, status.isOwn
      else { return nil }
      return (path, status.size)
    }
  }

  /// Whether a folder is the user's own, and nobody else may put a file in it.
  private static func isPrivate(_ folder: DiskPath) -> Bool {
    guard case .success(let status) = FileStatus.of(folder) else { return false }
    return status.kind == .folder && status.isOwn
  }

  /// A larger one is not worth it.
  private static let limit = 2 << 30
}

extension FileStatus {
  /// Whether it is the user's, and nobody else may change it.
  fileprivate var isOwn: Bool { owner == geteuid() && permissions & 0o022 == 0 }
}
