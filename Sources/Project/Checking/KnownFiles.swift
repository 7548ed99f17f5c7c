// Articles that were read and checked before, for a corpus that is checked again after some of its files have changed.

internal import Corpus
public import Disk

/// What is known holds as long as the codebooks say the same. An article is read again where its file is another, longer,
/// shorter or newer one: no watch reports what a link leads to outside of the folders that are watched.
public struct KnownFiles: Sendable {
  private struct Known: Sendable {
    var books: [Book]
    var articles: [CorpusFile: Article]
  }

  private struct Article: Sendable {
    var checked: CheckedFile
    /// nil for a text that stands for the one on the disk.
    var status: FileStatus?
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
    return known.articles.compactMapValues { article in
      guard let before = article.status else { return article.checked }
      guard case .success(let now) = FileStatus.of(article.checked.file.path) else { return nil }
      return now.isSameContent(as: before) ? article.checked : nil
    }
  }

  /// Keeps the articles of a corpus for the next time; those that could not be read are tried again then.
  /// `isGiven`: whether a text stands for that of the disk.
  mutating func take(
    _ articles: some Sequence<CheckedFile>,
    of root: DiskPath,
    checkedWith books: [CheckedFile],
    isGiven: (CorpusFile) -> Bool
  ) {
    let before = corpora[root]?.articles ?? [:]
    var known: [CorpusFile: Article] = [:]
    for checked in articles where checked.problem == nil && known[checked.file] == nil {
      if let article = before[checked.file], article.checked === checked {
        known[checked.file] = article
      } else {
        let status = isGiven(checked.file) ? nil : try? FileStatus.of(checked.file.path).get()
        known[checked.file] = Article(checked: checked, status: status)
      }
    }
    corpora[root] = Known(books: Self.books(books), articles: known)
  }

  /// Forgets what has changed on the disk.
  public mutating func forget(_ events: [WatchEvent]) {
    var files: Set<DiskPath> = []
    var folders: Set<DiskPath> = []
    for event in events {
      switch event {
      case .created(let path), .changed(let path), .deleted(let path): files.insert(path)
      case .folderDeleted(let path): folders.insert(path)
      case .rescan: corpora = [:]
      }
    }
    // One look for each folder above, however many folders went.
    func isGone(_ path: DiskPath) -> Bool {
      var level = path
      while !folders.contains(level) {
        if level.folder == level { return false }
        level = level.folder
      }
      return true
    }
    for (root, known) in corpora {
      var known = known
      known.articles = known.articles.filter { file, _ in
        let path = root.appending(file.relative.bytes)
        return !files.contains(path) && (folders.isEmpty || !isGone(path))
      }
      corpora[root] = known
    }
  }

  private static func books(_ books: [CheckedFile]) -> [Book] {
    books.map { Book(path: $0.file.relative, facts: $0.facts) }
  }
}
