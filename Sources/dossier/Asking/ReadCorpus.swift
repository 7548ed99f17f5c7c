// A corpus that was read whole, for a command that asks about it or edits it.

internal import Corpus
internal import Disk
internal import Features
internal import Project

struct ReadCorpus {
  let files: CorpusFiles
  /// Why files could not be read, in words.
  let problems: [String]
  let corpus: EditableCorpus
  /// By the path from the root.
  private let byPath: [String: CorpusFile]

  init(_ files: CorpusFiles, by reader: CorpusReader, done: (Int) -> Void = { _ in }) async {
    var problems: [String] = []
    var entries: [(path: String, facts: Facts)] = []
    let books = reader.codebooks(of: files)
    problems += books.compactMap(\.refusal)
    entries += books.map(\.entry)
    let vocabulary = Vocabulary(books.enumerated().map { (FileID($0), $1.entry.path, $1.entry.facts) })
    await reader.map(files.articles) { file -> (path: String, facts: Facts, refusal: String?)? in
      let loaded = reader.load(file, of: files)
      if loaded.isGone { return nil }
      return (loaded.entry.path, loaded.entry.facts.sharingHandles(of: vocabulary), loaded.refusal)
    } done: {
      done($0)
    } take: { chunk in
      problems += chunk.compactMap(\.refusal)
      entries += chunk.map { ($0.path, $0.facts) }
    }
    var snapshot = Snapshot()
    snapshot.missesFiles = files.missesFiles
    snapshot.load(entries)
    let all = files.codebooks + files.articles
    let byPath = Dictionary(all.map { ($0.relative.text, $0) }) { first, _ in first }
    corpus = EditableCorpus(snapshot) { path in byPath[path].flatMap { try? readFile($0.path).get() } }
    (self.files, self.problems, self.byPath) = (files, problems, byPath)
  }

  var snapshot: Snapshot { corpus.snapshot }

  /// A file by its path from the root; nil where the corpus has none there.
  func file(_ path: String) -> CorpusFile? { byPath[path] }
}
