// Corpora while folder walks are added to them.

internal import Disk

/// Gathers the files that walks find, and then says which codebooks count in which corpora.
struct GrowingCorpora {
  private let open: OpenCodebooks
  private let heedsIgnoreFiles: Bool
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

  init(_ open: OpenCodebooks, heedsIgnoreFiles: Bool) {
    (self.open, self.heedsIgnoreFiles) = (open, heedsIgnoreFiles)
  }

  mutating func take(
    _ walk: FolderWalk,
    from start: DiskPath,
    under root: CorpusRoot,
    _ choices: inout PathSelection,
    articles: Bool
  ) {
    guard let first = walk.folders.first else { return }
    let outer = index(of: root)
    var places: [Place] = []
    for folder in walk.folders {
      var place =
        folder.parent.map { places[$0] }
        ?? Place(dossier: root.kind == .dossier ? outer : nil, codebook: outer, chosen: nil, whole: start)
      place.whole = start.appending(folder.path.remainder(below: first.path) ?? [])
      if let written = choices.visit(folder.identity) {
        place.chosen = written
      } else if let above = place.chosen {
        place.chosen = above.appending(folder.path.lastName)
      }
      if folder.holdsDossier || open.holdsDossier(place.whole) {
        place.dossier = index(of: CorpusRoot(place.whole, .dossier))
      } else if folder.holdsCodebook || open.holdsCodebook(place.whole), place.dossier == nil {
        place.codebook = index(of: CorpusRoot(place.whole, .codebook), within: place.codebook)
      }
      places.append(place)
    }
    let below = places.map { place in
      DiskPath(bytes: place.whole.remainder(below: corpora[place.corpus].root.path) ?? place.whole.bytes)
    }
    for file in walk.files where articles || file.kind != .article {
      let place = places[file.folder]
      let name = file.path.lastName
      let written = choices.list(file, in: walk.folders[file.folder].identity)
      add(
        CorpusFile(
          path: written ?? place.chosen?.appending(name) ?? file.path,
          relative: below[file.folder].appending(name),
          kind: file.kind,
          isChosen: written != nil || place.chosen != nil,
          isIgnored: file.isIgnored,
          isNamed: written != nil
        ),
        file,
        to: place.corpus
      )
    }
    for problem in walk.problems {
      // What could not be looked at lies in a folder that could.
      let folder = walk.folders.firstIndex { $0.path == problem.path.folder }
      corpora[folder.map { places[$0].corpus } ?? outer].problems.append(problem.path.absolute())
    }
    for (_, parent) in walk.passedOver { corpora[places[parent].corpus].leftOut.folders += 1 }
    if walk.hasLinks { for place in places { corpora[place.corpus].hasLinks = true } }
    choices.count(walk)
  }

  /// A file that was named but that no walk lists.
  mutating func take(_ file: PathSelection.File) {
    let below = file.whole.remainder(below: file.root.path) ?? file.whole.bytes
    add(
      CorpusFile(path: file.written, relative: DiskPath(bytes: below), kind: file.kind, isChosen: true, isNamed: true),
      nil,
      to: index(of: file.root)
    )
  }

  /// All corpora by root, after giving the codebooks to all in which they count, and choosing what belongs to them.
  consuming func finished() -> [CorpusFiles] {
    var members: Set<Membership> = []
    let linked = codebooks.filter { $0.walked?.isLink == true }
    for codebook in codebooks.filter({ $0.walked?.isLink != true }) + linked {
      var counted = [codebook.own]
      while let last = counted.last, let larger = larger[last] { counted.append(larger) }
      for corpus in counted {
        if let identity = codebook.walked?.identity {
          guard members.insert(Membership(corpus: corpus, identity: identity)).inserted else { continue }
        }
        let below = codebook.whole.remainder(below: corpora[corpus].root.path) ?? codebook.whole.bytes
        let isChosen = codebook.file.isChosen && corpus == codebook.own
        corpora[corpus].codebooks.append(
          CorpusFile(
            path: codebook.file.path,
            relative: DiskPath(bytes: below),
            kind: .codebook,
            isChosen: isChosen,
            isIgnored: codebook.file.isIgnored,
            isNamed: codebook.file.isNamed
          )
        )
      }
    }
    for index in corpora.indices {
      corpora[index].codebooks.sort { $0.relative < $1.relative }
      corpora[index].articles.sort { $0.relative < $1.relative }
      let root = corpora[index].root.path
      let own = corpora[index].codebooks.map(\.relative).filter { !$0.bytes.contains(UInt8(ascii: "/")) }
      corpora[index].choose(by: CorpusChoice(root, codebooks: own, open, heedsIgnoreFiles: heedsIgnoreFiles))
    }
    return corpora.sorted { $0.root.path < $1.root.path }
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
