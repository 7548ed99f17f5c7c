// What a request sees: everything as it stood when its turn came.

internal import Corpus
internal import Disk
internal import Features
internal import LSP
internal import Project
internal import Syntax
internal import Text

/// Never changes, so a handler holds no lock and cannot see a later edit. Made in constant time.
struct RequestContext: Sendable {
  let client: Client
  let documents: [DocumentURI: Document]
  /// The lines of files that are not open.
  var lines = KnownLines()
  let workspace: Workspace
  /// The tokens that the client has of each document.
  var tokens = TokenResults()
  /// Where to what is said beside an answer goes.
  var outbox: Outbox?
  /// The state of the texts that is looked at.
  var moment = TextMoment()

  /// An open document; the error is for a client that asks about one that it did not open.
  func document(_ uri: DocumentURI) throws(ResponseError) -> Document {
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParams, "the document is not open: \(uri)")
    }
    return document
  }

  /// A place in an open document, as a byte offset, with what questions at it are answered from.
  func place(_ uri: DocumentURI, _ position: Position) throws(ResponseError) -> DocumentPlace {
    let document = try document(uri)
    guard let features = features(document) else {
      throw ResponseError(.requestFailed, "the document is not UTF-8: \(uri)")
    }
    let offset = document.text.offset(position, client.encoding)
    return DocumentPlace(document: document, corpus: corpus(of: document), offset: offset, features: features)
  }

  /// The beginning of an open document, for questions about all of it.
  func place(_ uri: DocumentURI) throws(ResponseError) -> DocumentPlace {
    try place(uri, Position(line: 0, character: 0))
  }

  /// What questions about a document are answered from; nil for one that cannot be read.
  func features(_ document: Document) -> FeatureContext? {
    guard let file = document.file.text else { return nil }
    let corpus = corpus(of: document)
    var features = FeatureContext(
      corpus: corpus.snapshot,
      path: corpus.place.relative,
      tree: file.tree,
      facts: file.facts,
      text: { bytes(of: $0, in: corpus) },
      link: { path, line in uri(of: path, in: corpus).string + "#L\(line)" }
    )
    features.isCancelled = { Task.isCancelled }
    return features
  }

  /// The corpus that a document belongs to; for one that stands alone, a corpus of it alone.
  func corpus(of document: Document) -> RequestCorpus {
    if let place = document.places.first, let corpus = workspace[place.root] {
      return RequestCorpus(corpus: corpus, place: place, document: document)
    }
    let place = Place(
      root: document.path ?? "/",
      relative: document.kind == .codebook ? "untitled.codebook" : "untitled.article"
    )
    var corpus = OpenCorpus(place.root, .file)
    corpus.check.set(document.file.facts, at: place.relative)
    return RequestCorpus(corpus: corpus, place: place, document: document)
  }

  /// The name of a file of a corpus, by its path from the root; as the client spells it where it is open.
  func uri(of relative: String, in corpus: RequestCorpus) -> DocumentURI {
    if relative == corpus.place.relative { return corpus.document.uri }
    return uri(of: relative, in: corpus.corpus)
  }

  /// The same of a file of any corpus.
  func uri(of relative: String, in corpus: OpenCorpus) -> DocumentURI {
    let uri = DocumentURI(path: corpus.path(of: relative).text)
    return documents[uri]?.uri ?? uri
  }

  /// The bytes of a file of a corpus: as the client has them where it is open, else as the disk has them; nil where it
  /// cannot be read. Reads the disk each time. For a client that has called off its request nothing more is read: whatever
  /// works through many files ends at the next, and its answer is not sent.
  func bytes(of relative: String, in corpus: RequestCorpus) -> [UInt8]? {
    if Task.isCancelled { return nil }
    return relative == corpus.place.relative ? corpus.document.text.bytes : bytes(of: relative, in: corpus.corpus)
  }

  /// The same of any corpus that is open.
  func bytes(of relative: String, in corpus: OpenCorpus) -> [UInt8]? {
    if Task.isCancelled { return nil }
    let path = corpus.path(of: relative)
    if let open = documents[DocumentURI(path: path.text)] { return open.text.bytes }
    return try? readFile(path).get()
  }

  /// Places in files of a corpus as the client counts them, those left out whose file cannot be read. Each file is looked up
  /// once where its places stand together.
  func locations(of places: [FilePlace], in corpus: RequestCorpus) throws(ResponseError) -> [Location] {
    var locations: [Location] = []
    locations.reserveCapacity(places.count)
    var last: (path: String, uri: DocumentURI, range: (TextRange) -> LSP.Range)?
    for place in places {
      if last?.path != place.path {
        try checkCancellation()
        last = ranges(in: place.path, of: corpus).map { (place.path, $0.uri, $0.range) }
      }
      guard let last else { continue }
      locations.append(Location(uri: last.uri, range: last.range(place.range)))
    }
    return locations
  }

  /// The name of a file, and where its ranges are as the client counts them: as the client has it where it is open, else as
  /// the disk has it; nil where it cannot be read.
  private func ranges(
    in relative: String,
    of corpus: RequestCorpus
  ) -> (uri: DocumentURI, range: (TextRange) -> LSP.Range)? {
    let encoding = client.encoding
    func open(_ document: Document) -> (uri: DocumentURI, range: (TextRange) -> LSP.Range) {
      (document.uri, { document.text.range($0, encoding) })
    }
    if relative == corpus.place.relative { return open(corpus.document) }
    let path = corpus.corpus.path(of: relative)
    let uri = DocumentURI(path: path.text)
    if let document = documents[uri] { return open(document) }
    return lines.lines(of: path).map { lines in (uri, { LSP.Range($0, lines, encoding) }) }
  }

  /// Ends a handler whose request the client has cancelled: to be called between the steps of long work.
  func checkCancellation() throws(ResponseError) {
    if Task.isCancelled { throw .cancelled }
  }
}
