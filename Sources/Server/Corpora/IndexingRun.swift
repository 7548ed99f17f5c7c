// Reading corpora from the disk: the codebooks, then the articles.

internal import Corpus
internal import Disk
internal import Project

/// One reading of some corpora: which, and how.
struct IndexingRun: Sendable {
  let number: Int
  /// Folders of the workspace, or the roots around them, and roots around single files that are open.
  let roots: [DiskPath]
  /// Where the server watches itself: it takes the folders before they are read, so that no change is missed.
  let watch: (thread: WatchThread?, roots: [DiskPath])

  func run(posting inbox: Inbox) async {
    await watch.thread?.add(watch.roots)
    if Task.isCancelled { return }
    let layout = CorpusLayout.discover(paths: roots)
    if Task.isCancelled { return }
    let reader = CorpusReader()
    var corpora = layout.corpora.map { files in
      var corpus = OpenCorpus(files.root.path, files.root.kind)
      corpus.hasArticles = !files.articles.isEmpty
      if files.missesFiles { corpus.check.missFiles() }
      corpus.check.load(reader.codebooks(of: files).map(\.entry))
      return corpus
    }
    // What is still empty is a corpus too, for the files to come.
    let found = Set(corpora.map(\.root))
    for root in roots where !found.contains(root) {
      var corpus = OpenCorpus(root, CorpusRoot(of: root, fallback: root).kind)
      corpus.check.isComplete = true
      corpora.append(corpus)
    }
    if Task.isCancelled { return }
    inbox.post(.indexing(.codebooks(run: number, corpora, layout.problems)))
    var done = 0
    let total = layout.corpora.reduce(0) { $0 + $1.articles.count }
    for (place, files) in layout.corpora.enumerated() {
      await reader.readArticles(of: files, corpora[place].snapshot.vocabulary) { count in
        done += count
        inbox.post(.indexing(.progress(run: number, done: done, total: total)))
      } take: { chunk in
        corpora[place].check.load(chunk)
      }
      if Task.isCancelled { return }
      corpora[place].check.isComplete = true
    }
    inbox.post(.indexing(.complete(run: number, corpora)))
    // Trees and texts of ten thousand files have come and gone.
    giveBackFreedMemory()
  }
}
