// Where a document writes a name.

internal import Features
internal import LSP

enum DocumentHighlightHandler: RequestHandler {
  typealias Served = DocumentHighlightRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.documentHighlightProvider = true
  }

  static func answer(_ params: DocumentHighlightParams, _ context: RequestContext) throws(ResponseError)
    -> [DocumentHighlight]?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    return Highlights.at(place.offset, in: place.features).map { found in
      DocumentHighlight(
        range: place.document.text.range(found.range, context.client.encoding),
        kind: found.isDefinition ? .write : .read
      )
    }
  }
}
