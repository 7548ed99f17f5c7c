// A file's new bytes, which go where its old ones were, and nowhere else.

internal import Disk

struct FileChange {
  var path: DiskPath
  /// As they were read when the new ones were made.
  var old: [UInt8]
  var new: [UInt8]

  /// Puts the new bytes in place, whole or not at all. A file that somebody changed meanwhile is left as it is. The
  /// failure is in words.
  func write() -> Result<Void, WriteFailure> {
    if new.count > readingLimit {
      return .failure(WriteFailure(message: "\(path): it would be too large to be read again"))
    }
    switch readFile(path) {
    case .failure(let problem): return .failure(WriteFailure(message: problem.description))
    case .success(let bytes) where bytes != old:
      return .failure(
        WriteFailure(message: "\(path): changed by somebody else meanwhile, and left as it is; run this again")
      )
    case .success: break
    }
    return replaceFile(path, with: new).mapError { WriteFailure(message: $0.description) }
  }

  struct WriteFailure: Error {
    var message: String
  }
}
