// The outline of a document.

internal import Features
internal import LSP

enum DocumentSymbolHandler: RequestHandler {
  typealias Served = DocumentSymbolRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.documentSymbolProvider = true
  }

  /// A tree where the client can show one, else a list in the order of the document.
  static func answer(_ params: DocumentSymbolParams, _ context: RequestContext) throws(ResponseError)
    -> DocumentSymbolResult?
  {
    let place = try context.place(params.textDocument.uri)
    let outline = Outline.of(place.features.tree, place.features.facts)
    let text = place.document.text
    let encoding = context.client.encoding
    guard context.client.capabilities.textDocument.documentSymbol.hierarchicalDocumentSymbolSupport else {
      let uri = place.document.uri
      return .list(outline.flatMap { SymbolInformation.list($0, of: uri, in: text, encoding) })
    }
    return .tree(outline.map { DocumentSymbol($0, in: text, encoding) })
  }
}
