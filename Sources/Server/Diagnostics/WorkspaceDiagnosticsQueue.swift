// Which files are still to be checked again after a change in another one.

internal import Corpus
internal import Disk
internal import LSP
internal import Project

/// What is still to be looked at; it grows until a pass has come to its end.
struct WorkspaceDiagnosticsQueue: Sendable {
  /// What changes mean for the files of one corpus that are not open.
  struct Touched: Sendable {
    var files: Set<FileID> = []
    var isEverything = false
    /// The corpus before the first of the changes.
    var before: CorpusCheck?
  }

  /// Of the last pass: what one before it has found is void, since it asks a corpus that has changed.
  private(set) var number = 0
  /// The corpora of which all open files are looked at, and those that are reported.
  private(set) var roots: Set<DiskPath> = []
  /// Single files that are looked at, whatever their corpus.
  private(set) var files: Set<DocumentURI> = []
  private var touched: [DiskPath: Touched] = [:]

  var isEmpty: Bool { roots.isEmpty && files.isEmpty }

  mutating func add(_ changes: [AffectedFiles]) {
    for change in changes {
      roots.insert(change.root)
      var known = touched[change.root] ?? Touched()
      known.files.formUnion(change.files)
      known.isEverything = known.isEverything || change.isEverything
      known.before = known.before ?? change.before
      touched[change.root] = known
    }
  }

  mutating func add(_ files: some Sequence<DocumentURI>) { self.files.formUnion(files) }

  /// All open files of a corpus are to be looked at, and no others: the numbers of its files have changed.
  mutating func restart(_ root: DiskPath) {
    roots.insert(root)
    touched[root] = nil
  }

  mutating func finish() {
    roots = []
    files = []
    touched = [:]
  }

  /// What a new pass is to do. `shadowed`: the places of all open documents.
  mutating func pass(
    _ workspace: Workspace,
    open: [Document],
    reported: [Place],
    shadowed: Set<Place>
  ) -> WorkspaceDiagnosticsPass {
    number += 1
    return WorkspaceDiagnosticsPass(
      number: number,
      workspace: workspace,
      open: open,
      reported: reported,
      shadowed: shadowed,
      touched: touched.filter { $0.value.isEverything || !$0.value.files.isEmpty }
    )
  }
}
