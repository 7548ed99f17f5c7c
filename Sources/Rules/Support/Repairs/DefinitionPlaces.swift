// Where definitions go that one file needs.

internal import Corpus

/// The places for new definitions in a file's header and in the first codebook of its corpus, each worked out once.
struct DefinitionPlaces {
  /// A place in a codebook.
  struct Shared {
    /// The codebook's path, relative to the root.
    var path: String
    var place: DefinitionPlace
  }

  private let file: FileInCorpus
  private var own: [Namespace: DefinitionPlace] = [:]
  private var shared: [Namespace: Shared] = [:]

  init(_ file: FileInCorpus) { self.file = file }

  /// In the header of the article; nil in a codebook, and in an article without a header.
  mutating func inHeader(_ namespace: Namespace) -> DefinitionPlace? {
    guard !file.facts.isCodebook, file.facts.hasHeader else { return nil }
    let place = own[namespace] ?? DefinitionPlace(of: namespace, in: file.facts)
    own[namespace] = place
    return place
  }

  /// In the first codebook; nil in a corpus without one.
  mutating func inCodebook(_ namespace: Namespace) -> Shared? {
    if let known = shared[namespace] { return known }
    guard let codebook = file.corpus.vocabulary.codebooks.first.flatMap(file.corpus.record) else { return nil }
    let found = Shared(path: codebook.path, place: DefinitionPlace(of: namespace, in: codebook.facts))
    shared[namespace] = found
    return found
  }
}
