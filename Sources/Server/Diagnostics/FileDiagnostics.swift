// The findings of one file as they are told.

internal import Corpus
internal import Rules

/// The findings of a file in the light of its corpus: until all articles are in, only what they cannot gainsay.
func findings(of file: ReadFile, at place: Place, in corpus: OpenCorpus) -> [Finding] {
  let snapshot = corpus.snapshot
  var all = Catalogue.findings(file, snapshot.vocabulary)
  if corpus.isComplete, let id = snapshot.file(at: place.relative) { all += Catalogue.across(id, snapshot) }
  return Catalogue.settled(all, in: place.relative, snapshot.vocabulary)
}

/// The findings of an open document, as it is told; nil while it is not known what it is judged against.
func findings(of document: Document, in workspace: Workspace) -> [Finding]? {
  switch document.standing {
  case .waiting: return nil
  case .alone: return findings(ofLone: document.file)
  case .placed(let places):
    guard let place = places.first, let corpus = workspace[place.root] else { return nil }
    return findings(of: document.file, at: place, in: corpus)
  }
}

/// The findings of a file that no corpus is known for.
func findings(ofLone file: ReadFile) -> [Finding] {
  switch file {
  case .checked(let checked): Catalogue.settled(Catalogue.alone(checked), in: checked.path, Vocabulary())
  case .unread(let finding): [finding]
  }
}
