// Which files are still to be checked again after a change in another one.

internal import Corpus
internal import Disk
internal import Project

/// What is still to be looked at; it grows until a pass has come to its end.
struct WorkspaceDiagnosticsQueue: Sendable {
  private(set) var number = 0
  private(set) var roots: Set<DiskPath> = []
  private var files: [DiskPath: Set<FileID>] = [:]
  private var before: [DiskPath: CorpusCheck] = [:]

  var isEmpty: Bool { roots.isEmpty }

  mutating func add(_ changes: [AffectedFiles]) {
    for change in changes {
      roots.insert(change.root)
      files[change.root, default: []].formUnion(change.files)
      if before[change.root] == nil { before[change.root] = change.before }
    }
    number += 1
  }

  /// All open files of a corpus are to be looked at, and no others: the numbers of its files have changed.
  mutating func restart(_ root: DiskPath) {
    roots.insert(root)
    files[root] = nil
    before[root] = nil
    number += 1
  }

  mutating func finish() {
    roots = []
    files = [:]
    before = [:]
  }

  /// What a pass is to do now.
  func pass(_ workspace: Workspace, open: [Document], reported: [Place]) -> WorkspaceDiagnosticsPass {
    WorkspaceDiagnosticsPass(
      number: number,
      workspace: workspace,
      open: open,
      reported: reported,
      touched: files.compactMap { root, files in
        guard let before = before[root], !files.isEmpty else { return nil }
        return (root, files.sorted(), before)
      }
    )
  }
}
