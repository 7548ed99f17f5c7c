// One corpus as dossier rename reads and changes it.

internal import Corpus
internal import Disk
internal import Features
internal import Project

/// The files of a corpus and what they say.
struct RenamedCorpus {
  private let read: ReadCorpus

  init(_ files: CorpusFiles, by reader: CorpusReader, done: (Int) -> Void) async {
    read = await ReadCorpus(files, by: reader, done: done)
  }

  var files: CorpusFiles { read.files }
  /// Why files could not be read, in words.
  var problems: [String] { read.problems }
  private var corpus: EditableCorpus { read.corpus }

  /// The handles of a kind that codebooks define, for a suggestion.
  func names(like handle: Handle) -> [String] {
    corpus.snapshot.vocabulary.handles(in: handle.namespace).map(\.name)
  }

  /// The articles that define a handle for themselves, where no codebook defines it; by their paths as they were named.
  func owners(of handle: Handle) -> [CorpusFile] {
    let snapshot = corpus.snapshot
    if snapshot.vocabulary.sigil(of: handle) != nil { return [] }
    return snapshot.files(defining: handle).compactMap { snapshot.record($0).flatMap { read.file($0.path) } }
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
    return changed.compactMap { one in read.file(one.path).map { ($0, one) } }
  }
}
