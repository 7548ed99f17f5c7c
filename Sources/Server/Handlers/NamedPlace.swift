// A handle that a client asks on about, and what is known of it.

internal import Corpus
internal import Features
internal import LSP

/// A handle, and the document in which it was first asked about.
struct NamedPlace: Sendable {
  let handle: Handle
  let corpus: RequestCorpus
  let features: FeatureContext
}

extension RequestContext {
  /// What data name that a client was given; nil where the document is closed by now.
  func named(by data: LSPAny?) -> NamedPlace? {
    guard let data, let handle = data.handle, let uri = data["uri"]?.string,
      let document = documents[DocumentURI(uri)], let features = features(document)
    else { return nil }
    return NamedPlace(handle: handle, corpus: corpus(of: document), features: features)
  }
}
