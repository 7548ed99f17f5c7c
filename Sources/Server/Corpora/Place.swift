// A place that a file has in a corpus.

internal import Disk

struct Place: Sendable, Hashable {
  /// Of the corpus.
  let root: DiskPath
  /// From the root down, as the rules and settings see it.
  let relative: String

  /// Whether a folder on the way, or the file, is hidden.
  var isHidden: Bool { relative.utf8.first == dot || relative.contains("/.") }
}

private let dot = UInt8(ascii: ".")
