// The corpus of the document that a request asks about.

internal import Corpus

/// A corpus and where in it the document stands that is asked about.
struct RequestCorpus: Sendable {
  let corpus: OpenCorpus
  let place: Place
  let document: Document

  var snapshot: Snapshot { corpus.snapshot }
}
