// Reading corpora from the disk: codebooks first, then articles in chunks.

internal import Corpus
internal import Disk
internal import Rules

/// What a run of indexing tells the loop; a run that was called off tells nothing more.
enum IndexingEvent: Sendable {
  /// All codebooks are read, and no article yet.
  case codebooks(run: Int, [OpenCorpus], [DiskProblem])
  case progress(run: Int, done: Int, total: Int)
  case complete(run: Int, [OpenCorpus])
}

/// Which corpora to read.
struct IndexingOrder: Sendable {
  let run: Int
  /// Folders of the workspace, or the roots around them, and roots around single files that are open.
  let roots: [DiskPath]
  /// Where the server watches itself: told of the folders before they are read, so that no change is missed.
  let watch: (thread: WatchThread?, roots: [DiskPath])

  /// Files that one task reads: some 3 ms of work, so that a request does not wait long for a thread.
  private static let chunk = 64

  func run(posting inbox: Inbox) async {
    await watch.thread?.add(watch.roots)
    if Task.isCancelled { return }
    let layout = CorpusLayout.discover(paths: roots)
    if Task.isCancelled { return }
    var corpora = layout.corpora.map { files in
      var corpus = OpenCorpus(files.root.path, OpenCorpus.Ground(files.root.ground))
      corpus.hasArticles = !files.articles.isEmpty
      corpus.snapshot.load(
        files.codebooks.compactMap { Self.read(files.absolute($0), $0.relative.text, Vocabulary()) }
      )
      return corpus
    }
    // What is still empty is a corpus too, for the files to come.
    let found = Set(corpora.map(\.root))
    for root in roots where !found.contains(root) {
      var corpus = OpenCorpus(root, OpenCorpus.Ground(CorpusRoot(of: root, fallback: root).ground))
      corpus.isComplete = true
      corpora.append(corpus)
    }
    if Task.isCancelled { return }
    inbox.post(.indexing(.codebooks(run: run, corpora, layout.problems)))
    var done = 0
    let total = layout.corpora.reduce(0) { $0 + $1.articles.count }
    for (place, files) in layout.corpora.enumerated() {
      await readArticles(of: files, corpora[place].snapshot.vocabulary) { chunk, count in
        corpora[place].snapshot.load(chunk)
        done += count
        inbox.post(.indexing(.progress(run: run, done: done, total: total)))
      }
      if Task.isCancelled { return }
      corpora[place].isComplete = true
    }
    inbox.post(.indexing(.complete(run: run, corpora)))
    // Trees and texts of ten thousand files have come and gone.
    giveBackFreedMemory()
  }

  /// Reads the articles in the order of their paths. `take` is called with the facts of a chunk and the number of its
  /// files, while later ones are read.
  private func readArticles(
    of files: CorpusFiles,
    _ vocabulary: Vocabulary,
    take: ([(path: String, facts: Facts)], Int) -> Void
  ) async {
    let chunks = stride(from: 0, to: files.articles.count, by: Self.chunk).map {
      $0..<min($0 + Self.chunk, files.articles.count)
    }
    await withTaskGroup(of: (Int, [(path: String, facts: Facts)]).self) { group in
      func start(_ number: Int) {
        let chunk = chunks[number]
        group.addTask {
          if Task.isCancelled { return (number, []) }
          return (
            number, files.articles[chunk].compactMap { Self.read(files.absolute($0), $0.relative.text, vocabulary) }
          )
        }
      }
      var waiting: [Int: [(path: String, facts: Facts)]] = [:]
      var taken = 0
      var next = 0
      while next < min(chunks.count, 4) {
        start(next)
        next += 1
      }
      for await (number, read) in group {
        waiting[number] = read
        while !Task.isCancelled, let chunk = waiting.removeValue(forKey: taken) {
          take(chunk, chunks[taken].count)
          taken += 1
        }
        if next < chunks.count, !Task.isCancelled {
          start(next)
          next += 1
        }
      }
    }
  }

  /// nil for a file that cannot be read: it may have gone since it was listed.
  private static func read(
    _ path: DiskPath,
    _ relative: String,
    _ vocabulary: Vocabulary
  ) -> (path: String, facts: Facts)? {
    guard case .success(let bytes) = readFile(path) else { return nil }
    return (relative, ReadFile(path: relative, bytes: bytes).facts.sharingHandles(of: vocabulary))
  }
}

extension OpenCorpus.Ground {
  init(_ ground: CorpusRoot.Ground) {
    switch ground {
    case .dossier: self = .dossier
    case .codebook: self = .codebook
    case .fallback: self = .folder
    }
  }
}
