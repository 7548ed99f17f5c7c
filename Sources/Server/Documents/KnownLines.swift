// The lines of files that are not open, kept for the next answer that names places in them.

internal import Disk
internal import Synchronization
internal import Text

/// A name that is used a thousand times stands in hundreds of files: none of them is read again as long as nothing changes on
/// the disk. Requests run beside each other, so it is shared and locked.
final class KnownLines: Sendable {
  private struct State {
    var files: [DiskPath: LinePlaces] = [:]
    /// In bytes.
    var size = 0
    /// Grows each time all is forgotten: what was read before is not kept after it.
    var age = 0
  }

  /// So many bytes are kept at most; then all are forgotten.
  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int = 4 << 20) { self.limit = limit }

  /// The lines of a file as the disk has it; nil where it cannot be read.
  func lines(of path: DiskPath) -> LinePlaces? {
    let (known, age) = state.withLock { ($0.files[path], $0.age) }
    if let known { return known }
    guard case .success(let bytes) = readFile(path) else { return nil }
    let lines = LinePlaces(bytes)
    state.withLock { state in
      guard state.age == age else { return }
      if state.size + lines.size > limit { (state.files, state.size) = ([:], 0) }
      if state.files.updateValue(lines, forKey: path) == nil { state.size += lines.size }
    }
    return lines
  }

  /// Something changed on the disk.
  func forget() {
    state.withLock { state in
      (state.files, state.size) = ([:], 0)
      state.age += 1
    }
  }
}
