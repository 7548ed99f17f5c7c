// Paths as a code host knows them: from the root of its checkout.

internal import Disk

struct CheckoutPaths {
  /// A whole path.
  let root: DiskPath
  private let current = DiskPath(".").absolute()

  /// The checkout is what the CI says, where the current folder lies in it; else the current folder.
  init() {
    let named = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].compactMap(environment).map { DiskPath($0).absolute() }
    let current = current
    root = named.first { current.isWithin($0) } ?? current
  }

  /// The path from the root; nil for what lies elsewhere.
  func relative(_ path: DiskPath) -> DiskPath? {
    if path.isPlain, root == current { return path }
    return absolute(path).remainder(below: root).map { DiskPath(bytes: $0) }
  }

  func absolute(_ path: DiskPath) -> DiskPath { path.isPlain ? current.appending(path.bytes) : path.absolute() }

  /// The path as text: from the root, or whole where it lies elsewhere.
  func text(_ path: DiskPath) -> String { (relative(path) ?? absolute(path)).text }
}
