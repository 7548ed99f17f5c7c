// Where the caches of corpora lie.

public import Disk
internal import Text

/// A folder of the user's own with a file for each corpus that was checked: what its files say and what was found in them, so
/// that nothing need be read that has not changed. Whatever is in it may be deleted at any time.
public struct CacheFolder: Sendable {
  public let path: DiskPath

  public init(_ path: DiskPath) { self.path = path }

  /// How many corpora have a cache here, and how many bytes these are.
  public var size: (corpora: Int, bytes: Int) {
    let files = PrivateFile.all(in: path, ending: Self.ending)
    return (files.count, files.reduce(0) { $0 + $1.size })
  }

  /// Deletes all caches, and answers what that was; or why one could not be deleted.
  public func clear() -> Result<(corpora: Int, bytes: Int), DiskProblem> {
    var (corpora, bytes) = (0, 0)
    for (file, size) in PrivateFile.all(in: path, ending: Self.ending) {
      if case .failure(let problem) = removeFile(file) { return .failure(problem) }
      corpora += 1
      bytes += size
    }
    return .success((corpora, bytes))
  }

  private static let ending = ".dossier-cache"

  /// The file for the corpus with a root.
  func file(for root: DiskPath) -> DiskPath {
    path.appending(String(SHA256.hex(Array(root.bytes)).prefix(32)) + Self.ending)
  }
}
