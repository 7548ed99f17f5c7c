// A place in an open document, and what questions at it are answered from.

internal import Features
internal import Text

/// A place in an open document.
struct DocumentPlace: Sendable {
  let document: Document
  let corpus: RequestCorpus
  let offset: TextOffset
  let features: FeatureContext
}
