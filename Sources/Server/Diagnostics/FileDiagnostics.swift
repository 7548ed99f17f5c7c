// The findings of an open document, as they are reported.

internal import Project
internal import Rules

/// The findings of an open document, all or the first of them; nil while it is not known which corpus it belongs to.
func findings(of document: Document, in workspace: Workspace, atMost most: Int = .max) -> [Finding]? {
  switch document.placement {
  case .waiting: return nil
  case .alone: return CorpusCheck.findings(ofLone: document.file)
  case .placed(let places):
    guard let place = places.first, let corpus = workspace[place.root] else { return nil }
    return corpus.check.findings(of: document.file, at: place.relative, atMost: most)
  }
}
