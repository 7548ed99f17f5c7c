// The texts of files that are not open, read when a place in them must be given as line and column.

internal import Disk

/// Keeps the few that were asked for last: a finding that points into the codebook is reported at every keystroke.
struct ClosedFileCache: Sendable {
  private static let capacity = 8
  private var texts: [(path: DiskPath, text: SourceText)] = []

  /// The text on the disk; nil where it cannot be read.
  mutating func text(at path: DiskPath) -> SourceText? {
    if let place = texts.firstIndex(where: { $0.path == path }) {
      // The one that was asked for longest ago comes first.
      let known = texts.remove(at: place)
      texts.append(known)
      return known.text
    }
    guard case .success(let bytes) = readFile(path) else { return nil }
    let text = SourceText(bytes)
    if texts.count == Self.capacity { texts.removeFirst() }
    texts.append((path, text))
    return text
  }

  /// Forgets all: something changed on the disk.
  mutating func forget() { texts = [] }
}
