// Where the files of a report lie: from the root of the checkout, and from that of the disk.

internal import Disk
internal import Reports

struct CheckoutPaths: Sendable {
  /// A whole path.
  private let root: DiskPath
  private let current = DiskPath(".").absolute()

  /// The checkout is what the CI says, where the current folder lies in it; else the current folder.
  init() {
    let named = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].compactMap(environment).map { DiskPath($0).absolute() }
    let current = current
    root = named.first { current.isWithin($0) } ?? current
  }

  var checkout: Checkout {
    Checkout(root: ReportedPath(root)) { path in
      relative(DiskPath(bytes: path.bytes)).map { ReportedPath($0) }
    } whole: { path in
      ReportedPath(absolute(DiskPath(bytes: path.bytes)))
    }
  }

  /// The path from the root; nil for what lies elsewhere.
  private func relative(_ path: DiskPath) -> DiskPath? {
    if path.isPlain, root == current { return path }
    return absolute(path).remainder(below: root).map { DiskPath(bytes: $0) }
  }

  func absolute(_ path: DiskPath) -> DiskPath { path.isPlain ? current.appending(path.bytes) : path.absolute() }
}

extension DiskPath {
  /// Whether it is relative, and leads down only: then it needs no look at the disk to be made whole.
  fileprivate var isPlain: Bool {
    if isAbsolute || isEmpty { return false }
    return !bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).contains { name in
      name.isEmpty || name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8)
    }
  }
}
