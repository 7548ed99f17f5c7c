// How a baseline names the files of a corpus: from its own folder, so that both can be moved together.

internal import Disk

struct BaselinePlace {
  /// The folder that holds the baseline, links followed.
  private let folder: DiskPath

  init(_ path: DiskPath) { folder = path.canonical().folder }

  /// The name of a file; its whole path where it does not lie below the baseline's folder. `root`, links followed, and
  /// `file`, the way down from there, make it.
  func name(of file: DiskPath, in root: DiskPath) -> String {
    let whole = root.appending(file.bytes)
    let below = whole.remainder(below: folder).map { DiskPath(bytes: $0) } ?? whole
    // What begins otherwise is a comment, a finding or a mark of git's.
    let isPlain = below.bytes.first.map { !Self.special.contains($0) } ?? true
    return isPlain ? below.description : "./" + below.description
  }

  /// Whether a file that a baseline names is there no longer.
  func isGone(_ name: String) -> Bool { FileIdentity(of: DiskPath(name).absolute(in: folder)) == nil }

  private static let special = Set("# \t<=>".utf8)
}
