// What may be typed at a place.

internal import LSP

enum CompletionHandler: RequestHandler {
  typealias Served = CompletionRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.completionProvider = CompletionOptions(
      triggerCharacters: ["@", "#", "+", "-", "~", "%", "^", "{", ":"], resolveProvider: false)
  }

  static func answer(_ params: CompletionParams, _ context: RequestContext) throws(ResponseError) -> CompletionList? {
    let place = try context.place(params.textDocument.uri, params.position)
    // The items: from place.corpus.snapshot, place.document.file and place.offset.
    _ = place
    return nil
  }
}
