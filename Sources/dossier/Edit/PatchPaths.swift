// How a patch names files, so that `git apply` finds them from the current folder.

internal import Disk
internal import Project

/// In a working tree of git from its top, as `git apply` has it from every folder in it; else from the current folder.
struct PatchPaths {
  private let base: DiskPath
  private let current: DiskPath

  init() {
    current = DiskPath(".").resolved() ?? DiskPath(".").absolute()
    base = (try? GitChanges.top(of: ".").get()) ?? current
  }

  /// The name of a file, links followed; nil for one that lies outside. It need not be there: standard input has a name
  /// all the same.
  func name(of path: DiskPath) -> DiskPath? {
    (path.resolved() ?? path.canonical()).remainder(below: base).map { DiskPath(bytes: $0) }
  }

  /// Whether `git apply`, in the current folder, passes a file over: it looks at what lies below alone.
  func isBeside(_ name: DiskPath) -> Bool { !base.appending(name.bytes).isWithin(current) }

  /// Where a patch is applied that names files beside the current folder.
  var top: String { base.description }
}
