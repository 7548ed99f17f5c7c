// One corpus as dossier rename reads and changes it.

internal import Corpus
internal import Disk
internal import Features
internal import Project

/// The files of a corpus and what they say.
struct RenamedCorpus {
  let files: CorpusFiles
  /// Why files could not be read, in words.
  let problems: [String]
  private let corpus: EditableCorpus
  /// By the path from the root.
  private let byPath: [String: CorpusFile]

  init(_ files: CorpusFiles, by reader: CorpusReader, done: (Int) -> Void) async {
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

  /// The handles of a kind that codebooks define, for a suggestion.
  func names(like handle: Handle) -> [String] {
    corpus.snapshot.vocabulary.handles(in: handle.namespace).map(\.name)
  }

  /// The articles that define a handle for themselves, where no codebook defines it; by their paths as they were named.
  func owners(of handle: Handle) -> [CorpusFile] {
    let snapshot = corpus.snapshot
    if snapshot.vocabulary.sigil(of: handle) != nil { return [] }
    return snapshot.files(defining: handle).compactMap { snapshot.record($0).flatMap { byPath[$0.path] } }
      .sorted { $0.relative < $1.relative }
  }

  /// Whether anything in the corpus, but what articles define for themselves, writes a handle.
  func knows(_ handle: Handle) -> Bool {
    let snapshot = corpus.snapshot
    return snapshot.vocabulary.sigil(of: handle) != nil
      || snapshot.files(defining: handle).isEmpty && !snapshot.files(using: handle).isEmpty
  }

  /// The files that change, each with its file in the corpus.
  func changes(_ order: RenameOrder) throws(RenameRefusal) -> [(file: CorpusFile, changed: ChangedFile)] {
    var changed: [ChangedFile] = []
    if knows(order.old) || order.isMerge {
      changed =
        order.isMerge
        ? try Merging(order.old, into: order.new, of: corpus).changes()
        : try Renaming(order.old, in: .corpus, of: corpus).changes(to: order.newWritten)
    } else {
      for file in owners(of: order.old) where file.isChosen {
        changed += try Renaming(order.old, in: .article(file.relative.text), of: corpus).changes(to: order.newWritten)
      }
    }
    return changed.compactMap { one in byPath[one.path].map { ($0, one) } }
  }
}
