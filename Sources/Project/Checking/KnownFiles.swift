// Articles that were read and checked before, for a corpus that is checked again after some of its files have changed.

internal import Corpus
public import Disk

/// What is known holds as long as the codebooks say the same.
public struct KnownFiles: Sendable {
  private struct Known: Sendable {
    var books: [Book]
    var articles: [CorpusFile: CheckedFile]
  }

  private struct Book: Equatable {
    var path: DiskPath
    var facts: Facts
  }

  private var corpora: [DiskPath: Known] = [:]

  public init() {}

  /// The articles of a corpus that need not be read again.
  func articles(of root: DiskPath, checkedWith books: [CheckedFile]) -> [CorpusFile: CheckedFile] {
    guard let known = corpora[root], known.books == Self.books(books) else { return [:] }
    return known.articles
  }

  /// Keeps the articles of a corpus for the next time; those that could not be read are tried again then.
  mutating func take(_ articles: some Sequence<CheckedFile>, of root: DiskPath, checkedWith books: [CheckedFile]) {
    let articles = articles.filter { $0.problem == nil }.map { ($0.file, $0) }
    corpora[root] = Known(books: Self.books(books), articles: Dictionary(articles) { first, _ in first })
  }

  /// Forgets what has changed on the disk.
  public mutating func forget(_ events: [WatchEvent]) {
    var files: Set<DiskPath> = []
    var folders: [DiskPath] = []
    for event in events {
      switch event {
      case .created(let path), .changed(let path), .deleted(let path): files.insert(path)
      case .folderDeleted(let path): folders.append(path)
      case .rescan: corpora = [:]
      }
    }
    for (root, known) in corpora {
      var known = known
      known.articles = known.articles.filter { file, _ in
        let path = root.appending(file.relative.bytes)
        return !files.contains(path) && !folders.contains { path.isWithin($0) }
      }
      corpora[root] = known
    }
  }

  private static func books(_ books: [CheckedFile]) -> [Book] {
    books.map { Book(path: $0.file.relative, facts: $0.facts) }
  }
}
