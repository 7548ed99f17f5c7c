// Which files make which corpus: what was named, and all that it is judged against.

/// A file of a corpus.
public struct CorpusFile: Hashable, Sendable {
  /// To open and to show: what was chosen is spelled as its chooser did, the rest from the current folder where it lies
  /// in there.
  public let path: DiskPath
  /// From the root down, for the patterns of settings and for exports.
  public let relative: DiskPath
  public let kind: CorpusFileKind
  /// Whether what is found in it is told here. A codebook may count in several corpora, but is told in one.
  public internal(set) var isChosen: Bool
}

/// A corpus: all its files, each list in the order of the relative paths' bytes.
public struct CorpusFiles: Hashable, Sendable {
  public let root: CorpusRoot
  /// All that count, also those that are told in a smaller corpus within this one.
  public internal(set) var codebooks: [CorpusFile] = []
  public internal(set) var articles: [CorpusFile] = []

  var hasChoice: Bool { codebooks.contains(where: \.isChosen) || articles.contains(where: \.isChosen) }

  /// A corpus without files.
  public init(root: CorpusRoot) { self.root = root }

  /// The same corpus with one file chosen alone. It stands for the one at the same path from the root, if there is one;
  /// it need not lie on the disk.
  public func choosing(_ file: CorpusFile) -> CorpusFiles {
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

/// The corpora that hold what was named. A path chooses what is told, never what it is judged against: one article
/// named alone still comes with all files of its corpus.
///
/// Where no `dossier.codebook` says where a corpus begins, corpora may lie in one another: a codebook then counts for its
/// own folder and for every larger corpus around it. It is told in the smallest of them that has articles.
public struct CorpusLayout: Sendable {
  /// Those with something chosen, by root.
  public private(set) var corpora: [CorpusFiles] = []
  /// Named folders that can be read but hold neither an article nor a codebook, at any depth.
  public private(set) var emptyFolders: [DiskPath] = []
  public private(set) var problems: [DiskProblem] = []

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

  /// Finds the corpora of files and folders; each folder is read once. `fallbackRoot` is the workspace; without it, a
  /// folder named is the root of what lies below and has no codebook at or above.
  public static func discover(paths: [DiskPath], fallbackRoot: DiskPath? = nil) -> CorpusLayout {
    var choices = PathSelection(paths, fallbackRoot: fallbackRoot)
    var corpora = GrowingCorpora()
    var layout = CorpusLayout()
    layout.problems = choices.problems
    var told = Set(layout.problems)
    func walk(_ start: DiskPath, under root: CorpusRoot) {
      let walk = FolderWalk(choices.shown(start))
      for problem in walk.problems where told.insert(problem).inserted { layout.problems.append(problem) }
      corpora.take(walk, from: start, under: root, &choices)
    }
    for root in choices.roots where !choices.hasVisited(root.path) { walk(root.path, under: root) }
    for (root, start) in choices.unvisited { walk(start, under: root) }
    for file in choices.unlisted { corpora.take(file) }
    layout.corpora = corpora.chosen()
    layout.emptyFolders = choices.emptyFolders
    return layout
  }
}

/// Corpora while walks are added to them.
private struct GrowingCorpora {
  private var corpora: [CorpusFiles] = []
  private var indices: [DiskPath: Int] = [:]
  /// For each corpus that no `dossier.codebook` marks, the next larger one around it.
  private var larger: [Int?] = []
  private var codebooks: [Codebook] = []

  private struct Codebook {
    let file: CorpusFile
    /// The corpus of its own folder.
    let own: Int
    let whole: DiskPath
    /// Nil for a file that no walk lists.
    let walked: FolderWalk.File?
  }

  private struct Membership: Hashable {
    let corpus: Int
    let identity: FileIdentity
  }

  /// What a folder of a walk inherits from the one above.
  private struct Place {
    /// The corpora of the nearest `dossier.codebook` and of the nearest codebook of any name.
    var dossier: Int?
    var codebook: Int
    /// The folder as its chooser spelled it, where it or one above was named.
    var chosen: DiskPath?
    var whole: DiskPath

    var corpus: Int { dossier ?? codebook }
  }

  mutating func take(_ walk: FolderWalk, from start: DiskPath, under root: CorpusRoot, _ choices: inout PathSelection) {
    guard let first = walk.folders.first else { return }
    let outer = index(of: root)
    var places: [Place] = []
    for folder in walk.folders {
      var place =
        folder.parent.map { places[$0] }
        ?? Place(dossier: root.ground == .dossier ? outer : nil, codebook: outer, chosen: nil, whole: start)
      place.whole = start.appending(folder.path.remainder(below: first.path) ?? [])
      if let written = choices.visit(folder.identity) {
        place.chosen = written
      } else if let above = place.chosen {
        place.chosen = above.appending(folder.path.lastName)
      }
      if folder.holdsDossier {
        place.dossier = index(of: CorpusRoot(place.whole, .dossier))
      } else if folder.holdsCodebook, place.dossier == nil {
        place.codebook = index(of: CorpusRoot(place.whole, .codebook), within: place.codebook)
      }
      places.append(place)
    }
    let below = places.map { place in
      DiskPath(bytes: place.whole.remainder(below: corpora[place.corpus].root.path) ?? place.whole.bytes)
    }
    for file in walk.files {
      let place = places[file.folder]
      let name = file.path.lastName
      let written = choices.list(file, in: walk.folders[file.folder].identity)
      add(
        CorpusFile(
          path: written ?? place.chosen?.appending(name) ?? file.path,
          relative: below[file.folder].appending(name),
          kind: file.kind,
          isChosen: written != nil || place.chosen != nil
        ),
        file,
        to: place.corpus
      )
    }
    choices.count(walk)
  }

  /// A file that was named but that no walk lists.
  mutating func take(_ file: PathSelection.File) {
    let below = file.whole.remainder(below: file.root.path) ?? file.whole.bytes
    add(
      CorpusFile(path: file.written, relative: DiskPath(bytes: below), kind: file.kind, isChosen: true),
      nil,
      to: index(of: file.root)
    )
  }

  /// The corpora with something chosen, after giving the codebooks to all in which they count.
  consuming func chosen() -> [CorpusFiles] {
    var members: Set<Membership> = []
    let linked = codebooks.filter { $0.walked?.isLink == true }
    for codebook in codebooks.filter({ $0.walked?.isLink != true }) + linked {
      var counted = [codebook.own]
      while let last = counted.last, let larger = larger[last] { counted.append(larger) }
      let told = counted.first { !corpora[$0].articles.isEmpty } ?? codebook.own
      for corpus in counted {
        if let identity = codebook.walked?.identity {
          guard members.insert(Membership(corpus: corpus, identity: identity)).inserted else { continue }
        }
        let below = codebook.whole.remainder(below: corpora[corpus].root.path) ?? codebook.whole.bytes
        let isChosen = codebook.file.isChosen && corpus == told
        corpora[corpus].codebooks.append(
          CorpusFile(path: codebook.file.path, relative: DiskPath(bytes: below), kind: .codebook, isChosen: isChosen)
        )
      }
    }
    for index in corpora.indices {
      corpora[index].codebooks.sort { $0.relative < $1.relative }
      corpora[index].articles.sort { $0.relative < $1.relative }
    }
    return
      corpora
      .filter(\.hasChoice)
      .sorted { $0.root.path < $1.root.path }
  }

  private mutating func add(_ file: CorpusFile, _ walked: FolderWalk.File?, to corpus: Int) {
    switch file.kind {
    case .article: corpora[corpus].articles.append(file)
    case .codebook:
      let whole = corpora[corpus].absolute(file)
      codebooks.append(Codebook(file: file, own: corpus, whole: whole, walked: walked))
    }
  }

  private mutating func index(of root: CorpusRoot, within around: Int? = nil) -> Int {
    if let known = indices[root.path] { return known }
    corpora.append(CorpusFiles(root: root))
    larger.append(around)
    indices[root.path] = corpora.count - 1
    return corpora.count - 1
  }
}

extension CorpusFile {
  /// What was read from standard input: `path` to show it by, `relative` to judge it by.
  public init(standardInput path: DiskPath, relative: DiskPath, kind: CorpusFileKind = .article) {
    self.init(path: path, relative: relative, kind: kind, isChosen: true)
  }
}
