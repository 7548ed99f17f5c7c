// What the codebooks of a corpus define already.

internal import Corpus
internal import Disk
internal import Project
internal import Syntax

/// The definitions that imported articles will see: of the corpus that the folder lies in, and of codebooks that come along.
struct ReadCodebooks {
  /// Whether the folder lies in a corpus with a codebook.
  let isCorpus: Bool
  private var handles: Set<Handle> = []

  /// What cannot be read defines nothing.
  init(at root: CorpusRoot, _ books: [(name: String, bytes: [UInt8])]) {
    var sources = books.map(\.bytes)
    var isCorpus = !books.isEmpty
    if root.kind == .dossier || root.kind == .codebook {
      let layout = CorpusLayout.discover(paths: [root.path], keepingAll: true, articles: false)
      let corpus = layout.corpora.first { $0.root.path == root.path }
      for file in corpus?.codebooks ?? [] {
        isCorpus = true
        if case .success(let bytes) = readFile(file.path) { sources.append(bytes) }
      }
    }
    self.isCorpus = isCorpus
    for bytes in sources {
      guard let text = ParsedFile(bytes, as: .codebook).text else { continue }
      handles.formUnion(text.facts.definitions.map(\.handle))
    }
  }

  func define(_ handle: Handle) -> Bool { handles.contains(handle) }
}
