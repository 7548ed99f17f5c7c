// Files that are to be looked at for the next answer to a client that pulls.

internal import Disk
internal import LSP

/// At the beginning that is everything: nobody has asked yet.
struct StaleFiles: Sendable {
  private(set) var isEverything = true
  /// The roots of corpora of which all files are.
  private(set) var roots: Set<DiskPath> = []
  private(set) var files: Set<DocumentURI> = []

  var isEmpty: Bool { !isEverything && roots.isEmpty && files.isEmpty }

  mutating func addEverything() { isEverything = true }

  mutating func add(_ root: DiskPath) { roots.insert(root) }

  mutating func add(_ files: some Sequence<DocumentURI>) { self.files.formUnion(files) }

  mutating func add(_ other: StaleFiles) {
    isEverything = isEverything || other.isEverything
    roots.formUnion(other.roots)
    files.formUnion(other.files)
  }

  /// All of them, and none are left.
  mutating func takeAll() -> StaleFiles {
    let all = self
    isEverything = false
    (roots, files) = ([], [])
    return all
  }
}
