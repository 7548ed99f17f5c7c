// The card over a word.

internal import LSP

enum HoverHandler: RequestHandler {
  typealias Served = HoverRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.hoverProvider = true
  }

  static func answer(_ params: HoverParams, _ context: RequestContext) throws(ResponseError) -> Hover? {
    let place = try context.place(params.textDocument.uri, params.position)
    // The card: from place.corpus.snapshot, place.document.file and place.offset.
    _ = place
    return nil
  }
}
