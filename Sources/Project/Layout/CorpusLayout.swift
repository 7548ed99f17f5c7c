// Which files make which corpus: what was named, and all that belongs to it.

public import Disk

/// The corpora that hold what was named. Paths limit which files are reported. A file is always checked against its
/// whole corpus: one article named alone still comes with all files of its corpus.
///
/// Where no `dossier.codebook` says where a corpus begins, corpora may lie in one another: a codebook then counts for its
/// own folder and for every larger corpus around it. It is reported where an article beside it belongs, so that what is
/// found in it does not depend on the paths.
public struct CorpusLayout: Sendable {
  /// Those with something chosen, by root.
  public private(set) var corpora: [CorpusFiles] = []
  /// Named folders that can be read but hold neither an article nor a codebook, at any depth; or only such as their
  /// corpora leave out.
  public private(set) var emptyFolders: [DiskPath] = []
  /// What was left out of all corpora, also of those in which nothing is chosen.
  public private(set) var leftOut = LeftOutCount()
  public private(set) var problems: [DiskProblem] = []
  /// What writers left beside files of the corpora; see `removeAbandoned`.
  public private(set) var temporary: [DiskPath] = []

  /// The whole paths of the chosen files.
  private var chosenFiles: [DiskPath] {
    corpora.flatMap { corpus in (corpus.codebooks + corpus.articles).filter(\.isChosen).map(corpus.absolute) }
  }

  /// Keeps chosen only what meets a condition, and only the corpora in which something is chosen still.
  public mutating func narrow(to isKept: (CorpusFile, CorpusFiles) -> Bool) {
    for index in corpora.indices {
      let corpus = corpora[index]
      for place in corpus.codebooks.indices where corpus.codebooks[place].isChosen {
        corpora[index].codebooks[place].isChosen = isKept(corpus.codebooks[place], corpus)
      }
      for place in corpus.articles.indices where corpus.articles[place].isChosen {
        corpora[index].articles[place].isChosen = isKept(corpus.articles[place], corpus)
      }
    }
    corpora.removeAll { !$0.hasChoice }
  }

  /// Finds the corpora of files and folders; each folder is read once. A folder named is the root of what lies
  /// below and has no codebook at or above. `open` codebooks make roots of their folders; of their
  /// files, those that the disk has are listed. `keepingAll`: whether a corpus is kept in which nothing is reported, as one
  /// that has a codebook and no article yet, which a larger one reports. `heedsIgnoreFiles`: whether what git ignores is left
  /// out.
  /// `articles`: no to leave out what nobody needs to know of before the codebooks are read, and what takes the longest.
  public static func discover(
    paths: [DiskPath],
    open: OpenCodebooks = OpenCodebooks(),
    keepingAll: Bool = false,
    heedsIgnoreFiles: Bool = true,
    articles: Bool = true
  ) -> CorpusLayout {
    var choices = PathSelection(paths, open)
    var corpora = GrowingCorpora(open, heedsIgnoreFiles: heedsIgnoreFiles)
    var search = ChoiceSearch(open)
    var layout = CorpusLayout()
    layout.problems = choices.problems
    var known = Set(layout.problems)
    func walk(_ start: DiskPath, under root: CorpusRoot) {
      let shown = choices.shown(start)
      let entering: FolderWalk.Entering = { path in
        search.takesIn(start.appending(path.remainder(below: shown) ?? []), under: root.path)
      }
      let walk = FolderWalk(shown, entering: heedsIgnoreFiles ? entering : nil, articles: articles)
      for problem in walk.problems where known.insert(problem).inserted { layout.problems.append(problem) }
      layout.temporary += walk.temporary
      corpora.take(walk, from: start, under: root, &choices, articles: articles)
    }
    for root in choices.roots where !choices.hasVisited(root.path) { walk(root.path, under: root) }
    for (root, start) in choices.unvisited { walk(start, under: root) }
    for file in choices.unlisted { corpora.take(file) }
    let all = corpora.finished()
    layout.leftOut = all.reduce(into: LeftOutCount()) { $0 += $1.leftOut }
    layout.corpora = all.filter { keepingAll || $0.hasChoice }
    layout.emptyFolders = choices.emptyFolders(layout.leftOut.isEmpty ? nil : layout.chosenFiles)
    return layout
  }
}
