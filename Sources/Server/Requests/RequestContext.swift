// What a request sees: everything as it stood when its turn came.

internal import Corpus
internal import Disk
internal import LSP
internal import Rules
internal import Text

/// Never changes, so a handler holds no lock and cannot see a later edit. Made in constant time.
struct RequestContext: Sendable {
  let client: Client
  let documents: [DocumentURI: Document]
  let workspace: Workspace

  /// An open document; the error is for a client that asks about one that it did not open.
  func document(_ uri: DocumentURI) throws(ResponseError) -> Document {
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParams, "the document is not open: \(uri)")
    }
    return document
  }

  /// An open document with its corpus, and a place in it as a byte offset.
  func place(_ uri: DocumentURI, _ position: Position) throws(ResponseError) -> DocumentPlace {
    let document = try document(uri)
    let offset = document.text.offset(position, client.encoding)
    return DocumentPlace(document: document, corpus: corpus(of: document), offset: offset)
  }

  /// The corpus that a document is judged against; for one that stands alone, a corpus of it alone.
  func corpus(of document: Document) -> RequestCorpus {
    if let place = document.places.first, let corpus = workspace[place.root] {
      return RequestCorpus(corpus: corpus, place: place)
    }
    let place = Place(root: document.path ?? "/", relative: document.isCodebook ? "untitled.codebook" : "untitled.article")
    var corpus = OpenCorpus(place.root, .file)
    corpus.snapshot.set(place.relative, document.file.facts)
    return RequestCorpus(corpus: corpus, place: place)
  }

  /// The name and the text of a file of a corpus, by its path from the root: as the client has it where it is open,
  /// else as the disk has it; nil where it cannot be read. Reads the disk each time.
  func text(of relative: String, in corpus: RequestCorpus) -> (uri: DocumentURI, text: SourceText)? {
    let path = corpus.corpus.path(of: relative)
    let uri = DocumentURI(path: path.text)
    if let open = documents[uri] { return (open.uri, open.text) }
    guard case .success(let bytes) = readFile(path) else { return nil }
    return (uri, SourceText(bytes))
  }

  /// A range of a file of the corpus as the client counts; nil where the file cannot be read.
  func location(of range: TextRange, in relative: String, of corpus: RequestCorpus) -> Location? {
    text(of: relative, in: corpus).map { Location(uri: $0.uri, range: $0.text.range(range, client.encoding)) }
  }

  /// Ends a handler whose request the client has cancelled: to be called between the steps of long work.
  func checkCancellation() throws(ResponseError) {
    if Task.isCancelled { throw .cancelled }
  }
}

/// A corpus and where in it the document stands that is asked about.
struct RequestCorpus: Sendable {
  let corpus: OpenCorpus
  let place: Place

  var snapshot: Snapshot { corpus.snapshot }
  var file: FileID? { snapshot.file(at: place.relative) }
}

/// A place in an open document.
struct DocumentPlace: Sendable {
  let document: Document
  let corpus: RequestCorpus
  let offset: TextOffset
}
