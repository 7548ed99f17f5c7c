// A corpus as a list of files, none of them read.

public import Disk

/// A corpus: all its files, each list in the order of the relative paths' bytes.
public struct CorpusFiles: Hashable, Sendable {
  public let root: CorpusRoot
  /// All that count, also those that are reported in a smaller corpus within this one.
  public internal(set) var codebooks: [CorpusFile] = []
  public internal(set) var articles: [CorpusFile] = []
  /// The whole paths of folders and files of the corpus that could not be looked at, so that there may be more than is
  /// listed.
  public internal(set) var problems: [DiskPath] = []
  /// Whether links were met on the way: a file that comes or goes may then change under which name another counts.
  public internal(set) var hasLinks = false
  /// By what its files were chosen.
  public internal(set) var choice: CorpusChoice
  /// What was left out.
  public internal(set) var leftOut = LeftOutCount()

  /// Whether there may be more files than are listed.
  public var missesFiles: Bool { !problems.isEmpty }

  var hasChoice: Bool { codebooks.contains(where: \.isChosen) || articles.contains(where: \.isChosen) }

  /// A corpus without files.
  public init(root: CorpusRoot) {
    self.root = root
    choice = CorpusChoice(all: root.path)
  }

  /// Keeps what belongs to the corpus, and counts the rest.
  mutating func choose(by choice: CorpusChoice) {
    self.choice = choice
    func isKept(_ file: CorpusFile) -> Bool {
      guard choice.leavesOut(file.relative.text, isIgnored: file.isIgnored), !file.isNamed else { return true }
      if choice.decisive(file.relative.text) == nil { leftOut.ignored += 1 } else { leftOut.excluded += 1 }
      return false
    }
    codebooks = codebooks.filter(isKept)
    articles = articles.filter(isKept)
  }

  /// The same corpus with one file chosen alone. It stands for the one at the same path from the root, if there is one;
  /// it need not lie on the disk.
  func choosing(_ file: CorpusFile) -> CorpusFiles {
    var files = self
    for index in files.codebooks.indices { files.codebooks[index].isChosen = false }
    for index in files.articles.indices { files.articles[index].isChosen = false }
    func insert(into list: inout [CorpusFile]) {
      list.removeAll { $0.relative == file.relative }
      list.insert(file, at: list.firstIndex { $0.relative > file.relative } ?? list.count)
    }
    switch file.kind {
    case .codebook: insert(into: &files.codebooks)
    case .article: insert(into: &files.articles)
    }
    return files
  }

  /// The whole path of one of the files.
  public func absolute(_ file: CorpusFile) -> DiskPath { root.path.appending(file.relative.bytes) }
}
