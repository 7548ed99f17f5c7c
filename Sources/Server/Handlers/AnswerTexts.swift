// The texts of a corpus's files, each read once for all places of one answer.

internal import Disk
internal import Features
internal import LSP

struct AnswerTexts {
  private let context: RequestContext
  private var known: [DocumentURI: SourceText?] = [:]
  /// The file of the last definition: the next one stands in it, too, as a rule.
  private var last: (path: DiskPath, uri: DocumentURI, text: SourceText)?

  init(_ context: RequestContext) { self.context = context }

  /// The text of a file and its name: the client's where it is open, else the disk's; nil where it cannot be read.
  mutating func text(of relative: String, in corpus: RequestCorpus) -> (uri: DocumentURI, text: SourceText)? {
    let uri = context.uri(of: relative, in: corpus)
    return text(uri, corpus.corpus.path(of: relative)).map { (uri, $0) }
  }

  /// Where a definition or an article is that was found by name: of an article, its beginning, for which nothing is read.
  mutating func location(of hit: SymbolHit, in corpus: OpenCorpus) -> Location? {
    guard let range = hit.range else {
      let start = Position(line: 0, character: 0)
      return Location(uri: context.uri(of: hit.path, in: corpus), range: Range(start: start, end: start))
    }
    let path = corpus.path(of: hit.path)
    if last?.path != path {
      let uri = context.uri(of: hit.path, in: corpus)
      last = text(uri, path).map { (path, uri, $0) }
    }
    return last.map { Location(uri: $0.uri, range: $0.text.range(range, context.client.encoding)) }
  }

  private mutating func text(_ uri: DocumentURI, _ path: DiskPath) -> SourceText? {
    if let known = known[uri] { return known }
    let text = context.documents[uri]?.text ?? (try? readFile(path).get()).map { SourceText($0) }
    known[uri] = .some(text)
    return text
  }
}
