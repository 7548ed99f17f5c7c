// The documents that are open in the client, and the texts of a few files that are not.

internal import Disk
internal import LSP
internal import Text

struct DocumentStore {
  private(set) var open: [DocumentURI: Document] = [:]
  private var closedFiles = ClosedFileCache()
  /// The lines of files that are not open; shared by all copies.
  let lines = KnownLines()

  /// An open document.
  subscript(_ uri: DocumentURI) -> Document? { open[uri] }

  var all: some Collection<Document> { open.values }
  var uris: [DocumentURI] { Array(open.keys) }

  /// Opens a document, or puts it in the place of what it was.
  mutating func set(_ document: Document) { open[document.uri] = document }

  mutating func remove(_ uri: DocumentURI) -> Document? { open.removeValue(forKey: uri) }

  /// Applies changes in place: the text is not copied. The document after them; nil where none is open.
  mutating func apply(_ params: DidChangeTextDocumentParams, _ encoding: PositionEncoding) -> Document? {
    guard let place = open.index(forKey: params.textDocument.uri) else { return nil }
    open.values[place].apply(params.contentChanges, version: params.textDocument.version, encoding)
    return open.values[place]
  }

  /// The text of a file, and its name as the client spells it: of an open document the client's, else the disk's.
  mutating func text(at path: DiskPath) -> (uri: DocumentURI, text: SourceText)? {
    let uri = DocumentURI(path: path.text)
    if let document = open[uri] { return (document.uri, document.text) }
    return closedFiles.text(at: path).map { (uri, $0) }
  }

  /// Something changed on the disk.
  mutating func forgetClosedFiles() {
    closedFiles.forget()
    lines.forget()
  }
}
