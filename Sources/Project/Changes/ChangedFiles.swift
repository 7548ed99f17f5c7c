// Which files of a corpus are reported where a user asks only for what has changed since a revision.

internal import Disk

/// What git says of all working trees in which corpora lie, each asked once.
public struct ChangedFiles: Sendable {
  public let revision: String
  private var trees: [DiskPath: GitChanges] = [:]

  public init(since revision: String) { self.revision = revision }

  /// Leaves chosen, in a layout, what has changed. A codebook that has changed, has come or has gone concerns every
  /// article of its corpus: what it defines may stand in any of them, as a tag or as plain words.
  public mutating func narrow(_ layout: inout CorpusLayout) -> Result<Void, GitChanges.Problem> {
    var changed: [DiskPath: Set<FileIdentity>] = [:]
    var whole: Set<DiskPath> = []
    for corpus in layout.corpora {
      let root = corpus.root.path
      switch tree(of: root) {
      case .failure(let problem): return .failure(problem)
      case .success(let tree):
        // By what a file is, not by its path: links may lead to it, and a disk may not tell `a` from `A`.
        let files = Set(tree.files.compactMap { FileIdentity(of: $0) })
        changed[root] = files
        let books = corpus.codebooks.lazy.compactMap { FileIdentity(of: corpus.absolute($0)) }
        let real = root.resolved() ?? root
        if books.contains(where: files.contains)
          || tree.deleted.contains(where: {
            CorpusFileKind(named: $0) == .codebook && $0.isWithin(real)
          })
        {
          whole.insert(root)
        }
      }
    }
    layout.narrow { file, corpus in
      if whole.contains(corpus.root.path) { return true }
      guard let files = changed[corpus.root.path], !files.isEmpty else { return false }
      return FileIdentity(of: corpus.absolute(file)).map(files.contains) ?? false
    }
    return .success(())
  }

  private mutating func tree(of folder: DiskPath) -> Result<GitChanges, GitChanges.Problem> {
    GitChanges.top(of: folder).flatMap { top in
      if let known = trees[top] { return .success(known) }
      let changes = GitChanges.since(revision, in: top)
      if case .success(let tree) = changes { trees[top] = tree }
      return changes
    }
  }
}
