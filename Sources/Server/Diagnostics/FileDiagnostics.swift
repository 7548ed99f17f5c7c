// The findings of a document that is open, and of a file that is not, as they are reported.

internal import Corpus
internal import Disk
internal import Project
internal import Rules
internal import Syntax

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

/// The text and the findings of a file of a corpus as the disk has it; nil where it cannot be read, and where the same is
/// found in it as in the corpus before.
func findings(
  ofClosed place: Place,
  in workspace: Workspace,
  otherwiseThan before: CorpusCheck? = nil
) -> (text: SourceText, findings: [Finding])? {
  guard let corpus = workspace[place.root], case .success(let bytes) = readFile(corpus.path(of: place.relative)) else {
    return nil
  }
  let kind = corpus.snapshot.file(at: place.relative).flatMap(corpus.snapshot.record)?.facts.kind
  let file = ParsedFile(bytes, as: kind ?? .article)
  // The file may have changed since the corpus was read: what is found is to be found in these bytes.
  var check = corpus.check
  check.set(file.facts, at: place.relative)
  if let before, !check.findsOtherwise(in: file, at: place.relative, than: before) { return nil }
  let all = check.findings(of: file, at: place.relative, atMost: DiagnosticsPublisher.mostPerFile)
  return (SourceText(bytes), all)
}
