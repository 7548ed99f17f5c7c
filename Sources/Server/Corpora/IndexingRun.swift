// Reading corpora from the disk: the codebooks, then the articles.

internal import Corpus
internal import Disk
internal import Project

/// One reading of some corpora: which, and how.
struct IndexingRun: Sendable {
  let number: Int
  /// Folders of the workspace, or the roots around them, and roots around single files that are open.
  let roots: [DiskPath]
  /// The codebooks that are open, which make roots whether the disk has them or not.
  let open: OpenCodebooks
  /// Where the server watches itself: it takes the folders before the articles are read, so that no change is missed.
  let watch: (thread: WatchThread?, roots: [DiskPath])

  /// Reads the codebooks, and posts them. What is open is then checked before the folders are watched, which takes longer, and
  /// before the articles are read, which takes all processors.
  func readCodebooks(posting inbox: Inbox) {
    let listed = list(CorpusReader())
    if !Task.isCancelled { inbox.post(.indexing(.codebooks(run: number, listed))) }
  }

  /// Reads the articles, and posts the whole.
  func readArticles(of listed: ListedCorpora, posting inbox: Inbox) async {
    let reader = CorpusReader()
    await watch.thread?.add(watch.roots)
    if Task.isCancelled { return }
    var layout = CorpusLayout.discover(paths: roots, open: open, keepingAll: true)
    var corpora = listed.corpora
    if !isStill(corpora, layout, reader) {
      corpora = list(reader).corpora
      layout = CorpusLayout.discover(paths: roots, open: open, keepingAll: true)
    }
    var done = 0
    let total = layout.corpora.reduce(0) { $0 + $1.articles.count }
    // A root may have gone or come since the codebooks were read.
    let places = Dictionary(corpora.indices.map { (corpora[$0].root, $0) }) { first, _ in first }
    for files in layout.corpora {
      guard let place = places[files.root.path] else { continue }
      await reader.readArticles(of: files, corpora[place].snapshot.vocabulary) { count in
        done += count
        inbox.post(.indexing(.progress(run: number, done: done, total: total)))
      } take: { chunk in
        corpora[place].check.load(chunk)
      }
      if Task.isCancelled { return }
    }
    for place in corpora.indices { corpora[place].check.isComplete = true }
    inbox.post(.indexing(.complete(run: number, corpora)))
    // Trees and texts of ten thousand files have come and gone.
    giveBackFreedMemory()
  }

  /// Whether the codebooks say what they did when they were listed: nobody watched them before.
  private func isStill(_ corpora: [OpenCorpus], _ layout: CorpusLayout, _ reader: CorpusReader) -> Bool {
    let known = Dictionary(corpora.map { ($0.root, $0.snapshot) }) { first, _ in first }
    var count = 0
    for files in layout.corpora {
      guard let snapshot = known[files.root.path] else { return false }
      for book in reader.codebooks(of: files) {
        let (path, facts) = book.entry
        guard !book.isGone, let file = snapshot.file(at: path), snapshot.record(file)?.facts == facts else {
          return false
        }
        count += 1
      }
    }
    return count == known.values.reduce(0) { $0 + $1.files.count }
  }

  /// The corpora with their codebooks, in the order of the layout. Where a codebook goes between listing and reading, all
  /// is listed anew: what made a root may be gone.
  private func list(_ reader: CorpusReader) -> ListedCorpora {
    var tries = 0
    while true {
      let layout = CorpusLayout.discover(paths: roots, open: open, keepingAll: true, articles: false)
      tries += 1
      var corpora: [OpenCorpus] = []
      for files in layout.corpora {
        var corpus = OpenCorpus(files.root.path, files.root.kind)
        (corpus.problems, corpus.hasLinks, corpus.choice) = (files.problems, files.hasLinks, files.choice)
        if files.missesFiles { corpus.check.missFiles() }
        let codebooks = reader.codebooks(of: files)
        if tries < 100, !Task.isCancelled, codebooks.contains(where: \.isGone) { break }
        corpus.check.load(codebooks.filter { !$0.isGone }.map(\.entry))
        corpora.append(corpus)
      }
      if corpora.count == layout.corpora.count {
        addEmpty(&corpora)
        return ListedCorpora(corpora: corpora, problems: layout.problems)
      }
    }
  }

  /// What is still empty is a corpus too, for the files to come: the roots that were asked for, and those of codebooks that
  /// are open and not on the disk.
  private func addEmpty(_ corpora: inout [OpenCorpus]) {
    var found = Set(corpora.map(\.root))
    func add(_ root: CorpusRoot) {
      guard found.insert(root.path).inserted else { return }
      var corpus = OpenCorpus(root.path, root.kind)
      corpus.check.isComplete = true
      corpus.choice = CorpusChoice(of: root.path, open)
      corpora.append(corpus)
    }
    for root in roots { add(CorpusRoot(root, CorpusRoot(of: root, fallback: root, open: open).kind)) }
    for codebook in open.paths.sorted() where roots.contains(where: codebook.isWithin) {
      let root = CorpusRoot(of: codebook, open: open)
      if root.path == codebook.folder { add(root) }
    }
  }
}
